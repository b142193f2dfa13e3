using System.Security.Cryptography;

namespace Toronto311.Adapters.Mime;

/// <summary>Where an attachment is poured to be known: its size, SHA-256 and first bytes are kept, the file is not.</summary>
internal sealed class DigestStream : Stream
{
    private const int HeadBytes = 4_096;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _head = new byte[HeadBytes];
    private int _headLength;
    private long _size;

    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _headLength);

    public string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var kept = buffer[..Math.Min(buffer.Length, HeadBytes - _headLength)];
        kept.CopyTo(_head.AsSpan(_headLength));
        _headLength += kept.Length;
        _size += buffer.Length;
        _hash.AppendData(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _size;

    public override long Position { get => _size; set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _hash.Dispose();
        base.Dispose(disposing);
    }
}
