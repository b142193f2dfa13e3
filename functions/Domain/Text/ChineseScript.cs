using System.Collections.Frozen;

namespace Toronto311.Domain.Text;

/// <summary>In which script a Chinese text is written, by everyday characters that exist in only one of the two.</summary>
public static class ChineseScript
{
    public const string Simplified = "zh-Hans", Traditional = "zh-Hant";

    /// <summary>Simplified and traditional by turns; left out are those that both scripts use, such as 里, 后 and 台.</summary>
    private const string Pairs = """
        们們 个個 这這 说說 话話 请請 谢謝 为為 时時 问問 题題 车車 门門 来來 对對 会會 过過 还還 发發 给給 让讓 电電 邮郵 务務 区區 报報 边邊 应應
        处處 树樹 灯燈 脏髒 气氣 热熱 坏壞 湿濕 满滿 两兩 点點 钟鐘 间間 开開 关關 长長 东東 图圖 国國 语語 学學 认認 识識 员員 总總 线線 网網 单單
        证證 费費 税稅 楼樓 层層 邻鄰 声聲 闹鬧 样樣 经經 现現 观觀 实實 险險 头頭 马馬 鸟鳥 鱼魚 伤傷 医醫 岁歲 儿兒 妈媽 厅廳 墙牆 风風 飞飛 铁鐵
        钱錢 错錯 难難 顺順 须須 预預 响響 紧緊 红紅 绿綠 纸紙 继繼 续續 维維 联聯 节節 药藥 虽雖 补補 装裝 见見 觉覺 视視 订訂 计計 记記 许許 设設
        评評 试試 该該 详詳 误誤 读讀 谁誰 调調 负負 责責 货貨 质質 购購 贵貴 资資 轮輪 转轉 较較 运運 进進 远遠 连連 迟遲 选選 递遞 释釋 锁鎖 镇鎮
        阳陽 际際 陆陸 随隨 隐隱 雾霧 静靜 页頁 项項 频頻 饭飯 馆館 验驗 骑騎 鸡雞 黄黃 从從 书書 买買 卖賣 办辦 写寫 爱愛 听聽 压壓 严嚴 旧舊 没沒 场場 夹夾 闲閒
        """;

    private static readonly FrozenSet<char> OnlySimplified = Column(0), OnlyTraditional = Column(1);

    /// <summary>The script, or both when the text does not tell.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var (simplified, traditional) = (text.Count(OnlySimplified.Contains), text.Count(OnlyTraditional.Contains));
        return simplified > 2 * traditional ? [Simplified]
            : traditional > 2 * simplified ? [Traditional]
            : [Simplified, Traditional];
    }

    private static FrozenSet<char> Column(int column) =>
        Pairs.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair[column]).ToFrozenSet();
}
