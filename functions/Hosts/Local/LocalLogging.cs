namespace Toronto311.Hosts.Local;

/// <summary>The local host says only what a person at the terminal must know.</summary>
internal static class LocalLogging
{
    public static void Configure(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.SetMinimumLevel(LogLevel.Warning);
    }
}
