using Toronto311.Domain.Deciding;

namespace Toronto311.Application.Releases;

/// <summary>The release that decides now.</summary>
public sealed class CurrentRelease(Release release)
{
    public Release Current { get; } = release;
}
