using System.Diagnostics;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Mime;

/// <summary>Mail bent at random, the same way every run.</summary>
public class FuzzTests
{
    private const int Mutations = 6_000;

    private static readonly string[] Spices =
        ["\n\n", "\r", "\0", "--cut", "--cut--", "=?utf-8?Q?", "?=", "<", ">", "\"", "(", "&#x", "<div style='display:none'>", "<!--", "Content-Type: multipart/mixed; boundary=cut\n", "Content-Type: message/rfc822\n\n", "charset=", "base64", "\u00ff", "\u001b$B", "{\\*", "\\'", "=\n", ";", "\n "];

    private static readonly byte[][] Seeds =
    [
        Some.Bytes(Some.Parts("mixed", Some.Part("text/plain; charset=utf-8; format=flowed", "One \ntwo.\n> three\n-- \nAna"), Some.Base64("image/jpeg; name=\"=?utf-8?Q?a?=.jpg\"", [0xFF, 0xD8, 0xFF, 0]), "Content-Type: message/rfc822\n\nFrom: \"B, o\" <b@x.ca>\nSubject: =?iso-8859-1?Q?=E9?=\n\nInner")),
        Some.Bytes(Some.Mail("Content-Type: text/html; charset=gb2312", "<html><head><title>x</title></head><body><table><tr><td>a</td><td><p>b<ul><li>c</ul></td></tr></table><blockquote type=cite>q</blockquote><a href='https://x.ca'>l</a><div class=gmail_signature>s</div></body></html>")),
        Some.Bytes(Some.Parts("report; report-type=delivery-status", Some.Part("text/plain", "Sorry"), "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; j@x.ca\nAction: failed\nStatus: 5.1.1\n", "Content-Type: text/rfc822-headers\n\nMessage-ID: <a@x>\n")),
        Some.Bytes(Some.Mail("Content-Type: text/rtf\nAuthentication-Results: mx.toronto.ca; spf=pass (x); dmarc=fail\nCc: Group: a@x, \"b\" <c@d>;, (x) e", "{\\rtf1{\\fonttbl x}\\u233?\\'e9\\par{\\*\\x y}z}")),
        Some.Bytes(Some.Mail("Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: 8bit", "x\u009f>\"\u0001\0\u0001\u0006\u0090\b\0\u0004\0\0\0\0\0\u0001\0\u0001\0\u0001\f\u0080\u0002\0\u0003\0\0\0hi\0\u00d1\0\u0002\u0002\u0090\u0006\0\u000e\0\0\0")),
    ];

    [Fact]
    public void However_a_mail_is_bent_it_is_read_or_refused_cleanly_and_soon()
    {
        var random = new Random(311);
        var slowest = TimeSpan.Zero;
        for (var n = 0; n < Mutations; n++)
        {
            var raw = Bent(Seeds[n % Seeds.Length], random);
            var watch = Stopwatch.StartNew();
            var reading = Some.Reading(raw);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            if (reading is MailReading.Readable { Email: var email })
                Assert.True(Clean.Is(email), $"mutation {n}: {Convert.ToBase64String(raw)}");
            else
                Assert.True(((MailReading.Unreadable)reading).Why.Contains("at most", StringComparison.Ordinal), $"mutation {n}: {Convert.ToBase64String(raw)}");
        }
        Assert.True(slowest < TimeSpan.FromSeconds(3), slowest.ToString());
    }

    private static byte[] Bent(byte[] seed, Random random)
    {
        var bytes = new List<byte>(seed);
        for (var change = random.Next(1, 8); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                    break;
                case 3:
                    bytes.InsertRange(at, Some.Bytes(string.Concat(Enumerable.Repeat(Spices[random.Next(Spices.Length)], random.Next(1, 30)))));
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : 1);
                    break;
            }
        }
        return [.. bytes];
    }
}
