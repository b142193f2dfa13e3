namespace Toronto311.Domain.Text;

/// <summary>Lines that are drawn, not written: "________", "-----", "* * *".</summary>
internal static class Rules
{
    private const string Strokes = "_-=*~—–―─━#.· \t\u00A0";

    public static bool IsRule(string core)
    {
        if (core.Length < 3)
            return core is "--" or "—" or "__";
        foreach (var c in core)
            if (!Strokes.Contains(c, StringComparison.Ordinal))
                return false;
        return true;
    }
}
