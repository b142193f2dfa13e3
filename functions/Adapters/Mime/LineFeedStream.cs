namespace Toronto311.Adapters.Mime;

/// <summary>Passes bytes on without CR, so that text sent unencoded hashes alike however servers ended its lines on the way.</summary>
internal sealed class LineFeedStream(DigestStream next) : Stream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var carriage = buffer.IndexOf((byte)'\r');
            next.Write(carriage < 0 ? buffer : buffer[..carriage]);
            buffer = carriage < 0 ? [] : buffer[(carriage + 1)..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => next.Length;

    public override long Position { get => next.Length; set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
