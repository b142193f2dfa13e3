using System.Text;
using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>Looks over the raw bytes once, before any parser does, so that a hostile mail costs no more than reading it.</summary>
/// <remarks>
/// Parsers do more work than a mail is long: a 10 MB header takes seconds, a hundred thousand parts take 339 MB.
/// The scan follows header blocks and boundaries roughly; <see cref="BoundedParser"/> holds the same bounds exactly.
/// </remarks>
internal ref struct MailScan
{
    private readonly ReadOnlySpan<byte> _mail;
    private readonly List<Level> _levels = [];
    private int _parts;
    private int _received;
    private long _allHeaders;
    private long _comparisons;
    private int _blockStart;
    private int _fieldStart;
    private bool _inHeader = true;
    private bool _isTop = true;
    private bool _isEncoded;
    private ContentType? _type;

    private readonly record struct Level(byte[] Boundary, bool IsDigest);

    private MailScan(ReadOnlySpan<byte> mail) => _mail = mail;

    /// <summary>Throws <see cref="BeyondBoundException"/> when the mail is beyond a bound.</summary>
    public static void Check(ReadOnlySpan<byte> mail)
    {
        BeyondBoundException.ThrowIfOver(mail.Length, MailBounds.MailBytes, "Bytes of the mail");
        new MailScan(mail).Run();
    }

    private void Run()
    {
        var at = 0;
        while (at < _mail.Length && (_inHeader || _levels.Count > 0))
        {
            var feed = _mail[at..].IndexOf((byte)'\n');
            var next = feed < 0 ? _mail.Length : at + feed + 1;
            Line(at, _mail[at..next].TrimEnd("\r\n"u8));
            at = next;
        }
        if (_inHeader)
            EndField(at);
    }

    private void Line(int at, ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("--"u8) && IsBoundary(line, out var isLast))
            Boundary(at + line.Length, at, isLast);
        else if (!_inHeader)
            return;
        else if (line.IsEmpty)
            EndHeader(at);
        else if (line[0] is not ((byte)' ' or (byte)'\t'))
            EndField(at);
    }

    /// <summary>Whether the line is a boundary of a multipart still open; the deeper ones are then closed.</summary>
    private bool IsBoundary(ReadOnlySpan<byte> line, out bool isLast)
    {
        isLast = false;
        _comparisons += _levels.Count;
        BeyondBoundException.ThrowIfOver(_comparisons, MailBounds.BoundaryComparisons, "Lines that might part the mail, times its open multiparts");
        var name = line[2..].TrimEnd(" \t"u8);
        for (var level = _levels.Count - 1; level >= 0; level--)
        {
            var boundary = _levels[level].Boundary;
            if (boundary.Length == 0 || !name.StartsWith(boundary))
                continue;
            isLast = name[boundary.Length..].SequenceEqual("--"u8);
            if (!isLast && name.Length != boundary.Length)
                continue;
            _levels.RemoveRange(level + 1, _levels.Count - level - 1);
            return true;
        }
        return false;
    }

    private void Boundary(int after, int at, bool isLast)
    {
        if (_inHeader)
            EndField(at);
        if (isLast)
        {
            _levels.RemoveAt(_levels.Count - 1);
            _inHeader = false;
            return;
        }
        BeyondBoundException.ThrowIfOver(++_parts, MailBounds.Parts, "Parts of the mail");
        StartHeader(after);
    }

    private void StartHeader(int at)
    {
        _inHeader = true;
        _isTop = _isEncoded = false;
        _type = null;
        _blockStart = _fieldStart = at;
    }

    /// <summary>The field that began at <see cref="_fieldStart"/> ends before this place.</summary>
    private void EndField(int at)
    {
        var field = _mail[_fieldStart..at];
        _fieldStart = at;
        BeyondBoundException.ThrowIfOver(field.Length, MailBounds.HeaderFieldBytes, "Bytes of one header field");
        BeyondBoundException.ThrowIfOver(at - _blockStart, MailBounds.HeaderBlockBytes, _isTop ? "Bytes of the header" : "Bytes of a part's header");
        var colon = field.IndexOf((byte)':');
        if (colon <= 0)
            return;
        var name = field[..colon].Trim(" \t\r\n"u8);
        var value = field[(colon + 1)..];
        if (FieldScan.Is(name, "Content-Type"u8))
            _type ??= FieldScan.Type(value);
        else if (FieldScan.Is(name, "Content-Transfer-Encoding"u8))
            _isEncoded |= FieldScan.IsEncoded(value);
        else if (_isTop && FieldScan.Is(name, "Received"u8))
            BeyondBoundException.ThrowIfOver(++_received, MailBounds.ReceivedFields, "Received fields, the mail has gone in circles");
        else if (FieldScan.IsAddressField(name))
            BeyondBoundException.ThrowIfOver(FieldScan.AddressTokens(value), MailBounds.AddressTokens, $"Address words in {Encoding.ASCII.GetString(name)}");
    }

    private void EndHeader(int at)
    {
        EndField(at);
        _allHeaders += at - _blockStart;
        BeyondBoundException.ThrowIfOver(_allHeaders, MailBounds.AllHeaderBytes, "Bytes of all headers");
        _isTop = _inHeader = false;
        var isDigest = _type is null && _levels.Count > 0 && _levels[^1].IsDigest;
        if (_type?.Boundary is { Length: > 0 } boundary && _type.IsMimeType("multipart", "*"))
            Open(Encoding.Latin1.GetBytes(boundary), _type.IsMimeType("multipart", "digest"));
        else if (!_isEncoded && (isDigest || _type is not null && FieldScan.IsMail(_type)))
        {
            Open([], isDigest: false);
            StartHeader(at);
        }
    }

    private readonly void Open(byte[] boundary, bool isDigest)
    {
        BeyondBoundException.ThrowIfOver(boundary.Length, MailBounds.BoundaryBytes, "Bytes of a boundary");
        _levels.Add(new Level(boundary, isDigest));
        BeyondBoundException.ThrowIfOver(_levels.Count, MailBounds.Nesting, "Parts and mails nested in one another");
    }
}
