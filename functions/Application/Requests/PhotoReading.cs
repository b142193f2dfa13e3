namespace Toronto311.Application.Requests;

/// <summary>What came of opening an attached picture: a clean copy with what its camera had noted, or the reason there is none.</summary>
public abstract record PhotoReading
{
    private PhotoReading()
    {
    }

    /// <summary>The picture drawn anew, so that nothing of the file that came is in the copy but what it shows.</summary>
    /// <param name="Jpeg">The copy: upright, at most 2,048 pixels on its longer side, without metadata.</param>
    public sealed record Photo(ReadOnlyMemory<byte> Jpeg, int Width, int Height) : PhotoReading
    {
        /// <summary>By the camera's own clock, in whatever zone it was set to.</summary>
        public DateTime? TakenAt { get; init; }

        /// <summary>Where the camera was, by its own account.</summary>
        public PhotoLocation? Location { get; init; }

        /// <summary>Make and model.</summary>
        public string? Camera { get; init; }
    }

    /// <summary>There is no picture in it that may be opened.</summary>
    /// <param name="Why">In words that go on after "it was not kept:".</param>
    public sealed record NotAPhoto(string Why) : PhotoReading;

    public T Match<T>(Func<Photo, T> photo, Func<NotAPhoto, T> notAPhoto) =>
        this is Photo picture ? photo(picture) : notAPhoto((NotAPhoto)this);
}
