using System.CommandLine;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Spectre.Console;
using Toronto311.Adapters.MailTransport;
using Toronto311.Hosts.Local.Mail;
using Toronto311.Hosts.Local.Serving;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary><c>send</c>: writes a test email into the mailbox that is set, as if a resident had written it.</summary>
internal static class SendVerb
{
    public static Command Command()
    {
        var path = new Argument<string[]>("path") { Description = "mails to send: .eml files, folders, a Maildir or an mbox; none for one written here", Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string>("--from") { Description = "who it is from", DefaultValueFactory = _ => "resident@example.com" };
        var subject = new Option<string>("--subject") { Description = "its subject", DefaultValueFactory = _ => "Pothole" };
        var text = new Option<string>("--text") { Description = "what it says", DefaultValueFactory = _ => "There is a pothole in the road in front of 100 Queen St W. Please repair it." };
        var settings = SettingsFile.Option();
        var command = new Command("send", "Write a test email into the mailbox that is set") { path, from, subject, text, settings };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(path) ?? [], new TestMail(parsed.GetValue(from) ?? "", parsed.GetValue(subject) ?? "", parsed.GetValue(text) ?? ""), parsed.GetValue(settings), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, TestMail test, string? file, CancellationToken cancellationToken)
    {
        var settings = ServiceSettings.Read(file);
        if (settings.Mailbox is not { } options)
            throw new UserFault("no mailbox is set: set Mailbox:Host, Mailbox:User and Mailbox:Password in a settings file (--settings FILE) or the environment (Mailbox__Host)");
        var mailbox = new ImapMailbox(options, new HttpClient(), TimeProvider.System, NullLogger<ImapMailbox>.Instance);
        int sent = 0, faults = 0;
        foreach (var mail in paths.Length == 0 ? [new MailFile("test mail", test.Write(settings.Own.Addresses is [var first, ..] ? first : options.User), null)] : MailFiles.Find(paths, takesAll: false))
        {
            if (mail.Raw is not { } raw)
            {
                Faults.Tell($"{mail.Name}: {mail.Fault}");
                faults++;
                continue;
            }

            await PutAsync(mailbox, raw, cancellationToken);
            sent++;
        }

        AnsiConsole.MarkupLineInterpolated($"{sent} {(sent == 1 ? "mail" : "mails")} put into {options.Inbox} of {options}.");
        return sent == 0 ? ExitCodes.NothingDone : faults > 0 ? ExitCodes.PartlyDone : ExitCodes.Done;
    }

    private static async Task PutAsync(ImapMailbox mailbox, byte[] raw, CancellationToken cancellationToken)
    {
        try
        {
            await mailbox.PutAsync(raw, cancellationToken);
        }
        catch (MailboxException fault)
        {
            throw new UserFault(fault.Message);
        }
    }

    /// <summary>A mail with everything a resident's has.</summary>
    private sealed record TestMail(string From, string Subject, string Text)
    {
        public byte[] Write(string to)
        {
            foreach (var line in new[] { From, Subject })
                if (line.AsSpan().IndexOfAny('\r', '\n') >= 0)
                    throw new UserFault("--from and --subject must be one line each");
            return Encoding.UTF8.GetBytes(
                $"""
                From: {From}
                To: {to}
                Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(Subject))}?=
                Date: {DateTimeOffset.Now.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} {DateTimeOffset.Now.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal)}
                Message-ID: <{Guid.NewGuid():N}@toronto311.invalid>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                {Text}

                """.ReplaceLineEndings("\r\n"));
        }
    }
}
