using System.Text;
using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>The mail parser with the bounds of <see cref="MailBounds"/> on what it has itself found, whatever the scan made of the bytes.</summary>
internal sealed class BoundedParser : MimeParser
{
    private int _parts;
    private int _depth;

    private BoundedParser(ParserOptions options, Stream mail)
        : base(options, mail, MimeFormat.Entity, persistent: true)
    {
    }

    /// <param name="hint">Charset of parameters outside ASCII that declare none.</param>
    public static ParserOptions OptionsFor(Encoding? hint)
    {
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = 2 * MailBounds.Nesting;
        options.CharsetEncoding = hint ?? Encoding.UTF8;
        return options;
    }

    /// <summary>Parses the mail; content stays in the given bytes until it is asked for.</summary>
    public static MimeMessage Parse(ReadOnlyMemory<byte> mail, ParserOptions options)
    {
        var stream = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(mail, out var array)
            ? new MemoryStream(array.Array ?? [], array.Offset, array.Count, writable: false)
            : new MemoryStream(mail.ToArray(), writable: false);
        return new BoundedParser(options, stream).ParseMessage();
    }

    protected override void OnMimeEntityBegin(MimeEntityBeginEventArgs args)
    {
        BeyondBoundException.ThrowIfOver(++_parts, MailBounds.Parts + MailBounds.Nesting, "Parts of the mail");
        BeyondBoundException.ThrowIfOver(++_depth, 2 * MailBounds.Nesting, "Parts and mails nested in one another");
        base.OnMimeEntityBegin(args);
    }

    protected override void OnMimeEntityEnd(MimeEntityEndEventArgs args)
    {
        _depth--;
        base.OnMimeEntityEnd(args);
    }
}
