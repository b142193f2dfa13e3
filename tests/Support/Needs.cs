using Xunit;

namespace Toronto311.Tests.Support;

/// <summary>The one way to skip by name: the test runs only where what it needs is there, and says what is missing otherwise.</summary>
public static class Needs
{
    /// <summary>Reason to skip, or null when the path below ../shared exists.</summary>
    public static string? Missing(string shared)
    {
        var path = Repository.SharedPath(shared);
        return File.Exists(path) || Directory.Exists(path) ? null : $"needs ../shared/{shared}";
    }
}

/// <summary>A fact over others' data in ../shared; skipped by name where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string needs) => Skip = Needs.Missing(needs);
}

/// <summary>A theory over others' data in ../shared; skipped by name where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string needs) => Skip = Needs.Missing(needs);
}
