using System.Security.Cryptography;
using System.Text;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Mime;

public class AttachmentTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 9, 9, 9];

    private static Attachment Attached(string type, byte[] content, string disposition = "attachment") =>
        Assert.Single(Some.Email(Some.Parts("mixed", Some.Part("text/plain", "See."), Some.Base64(type, content, disposition))).Attachments);

    [Fact]
    public void A_file_is_known_by_name_size_and_hash()
    {
        var file = Attached("application/pdf; name=map.pdf", "%PDF-1.7 x"u8.ToArray());
        Assert.Equal(new Attachment("map.pdf", "application/pdf", "application/pdf", 10, Convert.ToHexStringLower(SHA256.HashData("%PDF-1.7 x"u8))), file);
    }

    [Theory]
    [InlineData("attachment; filename*=utf-8''nid%20de%20poule%20%C3%A9t%C3%A9.jpg", "nid de poule été.jpg")]
    [InlineData("attachment; filename*0=\"nid \"; filename*1=\"de poule.jpg\"", "nid de poule.jpg")]
    [InlineData("attachment; filename=\"=?utf-8?Q?=C3=A9t=C3=A9.jpg?=\"", "été.jpg")]
    [InlineData("attachment; filename=\"C:\\\\Users\\\\ana\\\\hole.jpg\"", "hole.jpg")]
    [InlineData("attachment; filename=\"../../etc/hole.jpg\"", "hole.jpg")]
    [InlineData("attachment; filename=\"..\"", "")]
    [InlineData("inline", "")]
    public void A_file_name_is_decoded_and_loses_its_folders(string disposition, string name) =>
        Assert.Equal(name, Attached("image/jpeg", Jpeg, disposition).Name);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "x.bin", "image/jpeg")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10 }, "x", "image/png")]
    [InlineData(new byte[] { 0x47, 0x49, 0x46, 0x38, 0x39, 0x61 }, "x", "image/gif")]
    [InlineData(new byte[] { 0x49, 0x49, 0x2A, 0, 8 }, "x", "image/tiff")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "letter.doc", "application/msword")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "mail.msg", "application/vnd.ms-outlook")]
    [InlineData(new byte[] { 0x42, 0x4D, 1, 1, 1, 1, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0 }, "x", "image/bmp")]
    [InlineData(new byte[] { 1, 2, 3, 0 }, "x", "application/octet-stream")]
    public void A_file_is_what_its_first_bytes_say(byte[] content, string name, string type) =>
        Assert.Equal(type, Attached($"application/octet-stream; name={name}", content).ContentType);

    [Theory]
    [InlineData("RIFF\u0001\u0001\u0001\u0001WEBPVP8 ", "image/webp")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0", "image/heic")]
    [InlineData("\0\0\0\u0018ftypmp42\0\0\0\0", "video/mp4")]
    [InlineData("\0\0\0\u0014ftypqt  \0\0\0\0", "video/quicktime")]
    [InlineData("ID3\u0003\0", "audio/mpeg")]
    [InlineData("{\\rtf1 x}", "application/rtf")]
    [InlineData("PK\u0003\u0004\0\0\0word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("PK\u0003\u0004\0\0\0a.txt", "application/zip")]
    [InlineData("BEGIN:VCALENDAR\r\nEND:VCALENDAR", "text/calendar")]
    [InlineData("BEGIN:VCARD\r\nEND:VCARD", "text/vcard")]
    [InlineData("<!DOCTYPE html><p>x", "text/html")]
    [InlineData("From: a@example.ca\r\nSubject: x\r\n\r\ny", "message/rfc822")]
    [InlineData("Meet me at the corner", "text/plain")]
    public void A_file_without_a_telling_name_is_known_by_content(string content, string type) =>
        Assert.Equal(type, Attached("application/octet-stream", Some.Bytes(content)).ContentType);

    [Fact]
    public void A_web_page_that_calls_itself_a_photo_is_a_web_page()
    {
        var file = Attached("image/jpeg; name=hole.jpg", "<html><script>x</script></html>"u8.ToArray());
        Assert.Equal(("text/html", "image/jpeg"), (file.ContentType, file.DeclaredType));
    }

    [Fact]
    public void A_declared_kind_of_text_is_believed() =>
        Assert.Equal("text/csv", Attached("text/csv; name=a.csv", "a,b\n1,2\n"u8.ToArray()).ContentType);

    [Fact]
    public void Outlooks_parcel_gives_its_text_and_files()
    {
        var parcel = Tnef.Parcel("A pothole at 5 Elm St.", "hole.jpg", Jpeg);
        var email = Some.Email(Some.Mail("Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64", Convert.ToBase64String(parcel)));
        Assert.Equal("A pothole at 5 Elm St.", email.FullText);
        var file = Assert.Single(email.Attachments);
        Assert.Equal(("hole.jpg", "image/jpeg", 7), (file.Name, file.ContentType, (int)file.Size));
    }

    [Fact]
    public void Outlooks_parcel_is_opened_under_another_type_and_its_text_not_repeated()
    {
        var parcel = Tnef.Parcel("A pothole at 5 Elm St.", "hole.jpg", Jpeg);
        var email = Some.Email(Some.Parts("mixed", Some.Part("text/plain", "A pothole at 5 Elm St."), Some.Base64("application/octet-stream; name=winmail.dat", parcel)));
        Assert.Equal("A pothole at 5 Elm St.", email.FullText);
        Assert.Equal("hole.jpg", Assert.Single(email.Attachments).Name);
    }

    [Fact]
    public void A_damaged_parcel_stays_a_file() =>
        Assert.Equal("winmail.dat", Attached("application/ms-tnef; name=winmail.dat", [0x78, 0x9F, 0x3E, 0x22, 1, 2, 3]).Name);

    [Fact]
    public void Rich_text_is_read_without_its_formatting()
    {
        const string Rtf = @"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator X;}\pard Nid de poule pr\'e8s du 5\~Elm\par caf\u233?\tab {\b here}}";
        Assert.Equal("Nid de poule près du 5 Elm\ncafé\there", Some.Email(Some.Mail("Content-Type: text/rtf", Rtf)).FullText);
    }

    /// <summary>A parcel as Outlook makes it (MS-OXTNEF): plain body, one file.</summary>
    private static class Tnef
    {
        public static byte[] Parcel(string body, string name, byte[] file)
        {
            var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            writer.Write(0x223E9F78u);
            writer.Write((ushort)1);
            Attribute(writer, 1, 0x00089006, [0, 0, 1, 0]); // version
            Attribute(writer, 1, 0x00069007, [0xE4, 4, 0, 0, 0, 0, 0, 0]); // code page 1252
            Attribute(writer, 1, 0x0002800C, Encoding.Latin1.GetBytes(body + "\0"));
            Attribute(writer, 2, 0x00069002, new byte[14]); // a file begins
            Attribute(writer, 2, 0x00018010, Encoding.Latin1.GetBytes(name + "\0"));
            Attribute(writer, 2, 0x0006800F, file);
            return stream.ToArray();
        }

        private static void Attribute(BinaryWriter writer, byte level, uint tag, byte[] data)
        {
            writer.Write(level);
            writer.Write(tag);
            writer.Write(data.Length);
            writer.Write(data);
            writer.Write((ushort)data.Sum(b => b));
        }
    }
}
