namespace Toronto311.Application;

/// <summary>How settings say what is wrong with them.</summary>
internal static class Setting
{
    /// <summary>The problem, unless the setting is right.</summary>
    public static string[] Unless(bool isRight, string problem) => isRight ? [] : [problem];
}
