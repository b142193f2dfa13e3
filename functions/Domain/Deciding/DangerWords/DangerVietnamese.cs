namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in Vietnamese.</summary>
internal static class DangerVietnamese
{
    public const string Table = """
        = gas
        unless: hoa don|nam ngoai|giam gia|nam truoc
        mui|ro ri|xi|ho|hoi|nghe mui .. gas|ga|khi dot|khi ga
        gas|khi gas .. ro ri|xi|bi ro|mui|nong nac|ho
        trung thoi|trung ung|luu huynh & mui|dong ho|bep|nha ! rac|ho
        xi xi|xi hoi|rit len|tieng xi & gas|ong|dong ho|bep|lo
        duong ong|ong gas|dong ho gas .. dut|be|dung|gay|thung|dam
        = wires
        day dien|cot dien|day cap|dien cao the|bien ap|duong day .. dut|roi|rot|xuong|toe lua|tia lua|xet|vong|nga|do|nam|nghieng|gay|chay|bung
        dien giat|giat dien|bi giat|ro dien|te tay|co dien & cot|vung nuoc|hang rao|cham|den|tay|cho|nuoc|kim loai|con|tru
        toe lua|xet lua|tia lua & day|dien|cot|o cam|cap
        = carbon-monoxide
        khi co|carbon monoxide|may bao co|bao khi doc|khi doc|oxit cacbon & keu|chong mat|buon non|nhuc dau|dau dau|bao dong|met
        may bao|bao dong|may bao dong|cai may .. keu|hu|reo|tit & chong mat|buon non|dau dau|nhuc dau|oi|met|non
        than|bep than|lo nuong|bep nuong|may phat|may phat dien|bep ga|lo nuong bbq|propan|propane|bep gas mini|bep cu & trong nha|trong phong|suoi|phong|dong cua|sua am|am|phong khach|dong kin|gara|kin cua ! co duoc
        xe|may xe .. no may|chay may|de may .. gara|nha xe
        ca nha|moi nguoi|ai cung|tat ca .. chong mat|buon non|nhuc dau|dau dau|oi|met
        = fire
        chay nha|chay roi|dang chay|boc chay|boc lua|hoa hoan|bi chay|chay lon|lua chay|ngon lua|lua boc|phat hoa|ho hoan|chay o|lua chay|ba hoa|dam chay|chay ca|chay du|chay bep|chay rung ! dang chay xe|nuoc dang chay|chay nuoc|may chay|phao hoa|dot lua trai|dien tap|xe dang chay|chay bo|den chay|bi chay den|chay bong den|chay may
        nha|toa nha|can ho|xe|nha bep|gara|thung rac|can nha|tang .. chay|boc chay|lua ! chay ngang|chay nhanh|xe chay|nuoc chay|chay qua|chay xe|chay bo|chay nuoc|chay may|chay bong
        khoi .. den|boc|tran|day|mu mit|nghi ngut|cua so|hanh lang|ra|ngap|mai nha ! nuong|thuoc la|ong khoi|thuoc
        o cam|pin|day|bang dien|o dien .. khet|khoi|nong|chay|tia lua|phong|no
        mui khet|mui chay|khet
        no lon|phat no|bi no|tieng no|vu no ! mang no
        = sewage-flood
        nuoc cong|cong|nuoc thai|bon cau|nuoc ban|toilet|ham cau|nuoc do|cau|phan|ho ga .. trao|tran|day|dang|ngap|chay nguoc|phut|nguoc|len|ngap nha ! mui|nam ngoai
        ham|tang ham|basement|nha|gara|can ho .. ngap|ngap nuoc|nuoc vao|bi ngap|ngap lut|ngap het ! nam ngoai|bao hiem|tro cap
        nuoc .. dau goi|mat ca|dang|o dien|o cam|len nhanh|ngang hong|dang len|toi bung
        = burst-main
        ong nuoc|ong cai|duong ong|tru nuoc|hong nuoc|ong nuoc chinh|tru cuu hoa .. vo|be|no|gay|bung|phut|nut|dut & duong|nuoc|nha|ngap|duong pho|ham|tiem|xe|phun
        nuoc .. phun|phut|trao|tuon|xoi .. duong|mat duong|nhua|via he|len|pho
        duong|pho|mat duong .. ngap|nhu song|phong|song|bien thanh song|troi len
        = collapse
        cay|canh cay|tuong|cot|ban cong|can cau|gian giao|mai|mai nha|tran|tran nha|ong khoi|toa nha|bang hieu|cau thang|cay to|nha|vach .. sap do|sap nga|sap roi|do|nga|sap|nghieng|nut|lung lay|roi xuong|sup|de len|gay ! chet|cay chet|do rac|duoc|do xe|nga tu|dau xe
        gach|kinh|be tong|mieng|da|ngoi|vua|manh kinh|xi mang|bang|mang|kieng .. roi|rot|rung|do xuong|vang ! rac|qua
        sap|do sap|sap nha|sat lo|lo dat|sup lo|sap roi ! sap toi|sap den|sap xep|sap het|sap duoc|sap di|sap co|sap chuyen
        re cay|re .. troi|bat|nho|loi|nang & cay|gio|nghieng
        = open-hole
        nap cong|nap ho ga|cong|ho ga|mieng cong|nap .. mo|mat|khong co|khong nap|mat nap|bi lay|ho|trom|bien mat|bat ra
        ho|lo|ho sau|ham|muong|ho tu than|hao|cai ho|lo to .. sau|khong thay day|rat sau|roi xuong|te|khong rao|to|sup|ho tu|khong thay|ngay giua & duong|via he|sau|te|roi|xe|cong vien|nguoi|tre|day|toi
        mat duong|duong|via he|le duong .. sup|sap|lun|nut lon|sut
        = person-outside
        ong|ba|ong cu|ba cu|nguoi|co|chu|anh|ong gia|ba gia|nguoi dan ong|phu nu|nguoi vo gia cu|bac|cu ong|cu ba|mot nguoi|hang xom|thanh nien .. nam|ngat|bat tinh|khong dong day|khong cu dong|khong tra loi|khong nhuc nhich|lanh cong|run|chan khong|chan tran|ngu ngoai|ngoi|bat dong|nga xuong|goi khong & tuyet|lanh|ngoai|duong|ghe|tra loi|cu dong|dong day|am|via he|tram|bat tinh|nhuc nhich|goi|ret|moi tim|dat|bat dong|mua|bang|tang hinh
        moi tim|moi tim tai|ha than nhiet|te cong|lanh cong|chet cong|chet ret|khong cam thay chan|khong con cam giac
        mat tri|mat tri nho|alzheimer|lu lan|di lac|mat tich|lan & me|ba|bo|ong|cha|ra ngoai|noi|di|ngoai|ma|bac|lac ! meo|cho
        hang xom|ba cu|ong cu|ba|ong|bac .. khong mo cua|khong tra loi|khong thay|goi khong & ngay|mot minh|song mot minh|bao|thu|lo|den|hom
        = self-harm
        tu tu|tu sat|tu van|khong muon song|chan song|muon chet|ket thuc cuoc doi|khong con muon song|nhay lau|nhay cau|treo co|cat co tay|chet di cho|song khong noi|song lam gi|khong thiet song|ket lieu|song khong con y nghia|khong con ly do|doi nhay|dinh nhay|sap nhay|tu ket lieu|het muon song|nhay xuong|quyen sinh|di theo|chet cho xong ! phong ngua|phong chong
        vinh biet|xin loi con|tam biet moi nguoi|tha thu|xin loi moi nguoi|loi cuoi|la thu cuoi|dem nay thoi|sau dem nay|khong phien|khong lam phien & song|chet|con|doi|mai|nua|het|roi|ai|thuoc|dem
        thuoc|vien thuoc|thuoc ngu .. uong het|nhieu|ca chai|ca lo|mot nam|ca vi
        lan can|cau|san thuong|ban cong|mai .. nhay|dinh nhay|ngoai
        = child-alone
        be|em be|dua nho|tre|dua be|con nit|chau be|dua tre|tre em|be gai|be trai|tre con|may dua nho|hai dua|dua con nit|tre so sinh|dua .. mot minh|khong co nguoi lon|bo me|trong xe|nhot|lac|khong ai|o nha mot|bi khoa|khoc|bo roi|khong co ai|khong nguoi lon|tui no|o mot minh ! may tuoi|bao nhieu tuoi|do tuoi
        be|em be|tre|chau|dua nho .. trong xe|ngoai duong|ban cong|cua so|mat ho|bang|duong ray|giua duong & mot minh|khong|nong|khoa|treo|khoc|lanh|ai
        khoc & be|em be|tre|dua|chau & mot minh|khong ai|tieng|hom qua|mai|doi an|ca ngay|ca dem|gio roi
        me|ma|ba|bo .. khong day|khong thuc day|khong chiu day|goi khong day|ngu hoai
        = violence
        dao|sung|bua|riu|gay|ma tau|cay sat|vu khi|ma dao|kiem|mac .. cam|doa|duoi|chem|dam|ban|chia|hung ho|xach|danh|vung ! phim|mai dao|khong co dao
        danh vo|danh toi|danh chi|danh nguoi|danh dap|danh con|danh co|danh ba|bop co|dam chem|dang danh|bi danh|chem nguoi|hiep dam|bi chem|bi dam|giet toi|doa giet|se giet|giet chet|giet ca|dam nguoi|cuop|bat coc|tieng sung|no sung|ban nhau|danh nhau|bao hanh|doa chem|doa dam|hanh hung|giet me|xiet co|danh em|giet em|giet no|bat lam con tin|am sat|danh me ! phim|giet co|giet kien|giet muoi|co dai|ca nuoc|cuop dien
        cuu toi|keu cuu|cuu voi|la het|la lang|het len|cau cuu & phu nu|vo|danh|chi|hang xom|ba|co|con|dap|tieng|tuong|nguoi
        pha cua|cay cua|dot nhap|xong vao|dap cua|leo vao|nguoi la & nha|cua|trong|tron|bay gio|dang|toi
        theo doi|bam theo|di theo & toi|em|dan ong|xe|so|con gai
        = trapped
        mac ket|ket|bi ket|bi de|bi vui|bi chon|mac|ket trong|ket o|de len|bi kep|sap xuong|vui lap .. thang may|duoi|trong|xe|ho|may|trong thung|duong ong|cong|dat|bun|bang & thang may|nguoi|toi|tui|chung toi|em|tay|chan|tre|cong nhan|be|con|ba|ong|gio|bau|cuu|keu ! ket xe|meo|tac duong
        thang may .. ket|mac|hu|dung|ngung & nguoi|trong|bau|gio|tieng|chung|tui|em|con|o trong
        chet duoi|duoi nuoc|roi xuong nuoc|nut bang|vo bang|be bang|roi xuong ho|roi xuong song|rot xuong|roi xuong cong|lot xuong|roi xuong bang|bi nuoc cuon|lot bang
        te|nga|rot .. nha tam|cau thang|phong tam|xuong ho|gieng|mai|xuong & khoa|khong day|khong dung|keu|cuu|gay|khong dung duoc|dau|mau|chan|bat tinh|tinh
        khong ra duoc|khong thoat|khong dung day|khong the ra|khong nhuc nhich duoc & ket|cua|thang may|te|khoa|khoi|nha tam|ba|ong|me
        = chemical
        hoa chat|axit|clo|amoniac|xang|dau|dau nhot|chat doc|doc|thuoc tay|khi|dung moi|nuoc tay|thuy ngan .. do|tran|ro ri|mui|chay|bay|nong nac|tron|xi|do ra & mat|hong|cong|duong|mui|chong mat|kho tho|cay|ho|non|dau dau|chay|khoi|cay mat ! bo o dau|vut|tai che|o dau
        xe bon|thung phuy|bon|thung .. lat|ro ri|chay|khoi|xi|xi khoi|do
        cay mat|rat hong|cay mui|xe mat|nong rat & mui|khoi|hoi|hoa chat|khi|xe|chat|nha may|moi nguoi
        = medical
        nhoi mau|dot quy|tai bien|dau tim|bat tinh|ngat|xiu|co giat|dong kinh|khong tho|ngung tho|kho tho|nghet tho|ngat xiu|soc thuoc|qua lieu|xuat huyet|hon me|mac nghen|soc phan ve|trung gio|len con dau tim|nghen tho|sui bot mep ! khoa hoc|nam ngoai|nghet cong|thang truoc
        dau|tuc|nang|dau thac|that .. nguc|tim|tay trai|long nguc
        mieng|mat|mep .. meo|xe|liet|te|lech
        noi khong ro|noi ngong|khong noi duoc|noi nham|noi lap|noi lam nham|noi san & mieng|mat|ba|ma|me|ong|cha|chong|vo|tay|bo
        goi khong day|khong tinh|lay khong day|khong thuc|goi khong tinh & ba|me|ma|ong|bo|chong|vo|con|be|chau|anh|ban
        chay mau|mau|ra mau .. nhieu|khong ngung|dau|khong cam|lenh lang|ra|loang|tai ! hien mau|xet nghiem
        chuyen da|vo oi|sap sanh|sap de|de roi|dau de|sap sinh|de con
        xe cuu thuong|cap cuu|goi xe cap cuu ! hoa don|tien|bill
        soc nhiet|say nang|trung nang|khong do mo hoi
        uong|nuot|an|uong nham|nuot phai .. thuoc tay|pin|thuoc chuot|lo|doc|nham|thuoc|cuc pin|nam & be|con|chau|nhieu|tuoi|nham|dua|em|doc
        xe dung|bi tong|tong trung|xe tong|dung trung|xe can|bi dung|tai nan & mau|nguoi|nam|bat tinh|te|chan|dau|bi thuong|duong|be ! sua chua|tuan truoc
        """;
}
