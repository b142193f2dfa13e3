using System.Security.Cryptography;
using System.Text.Json;
using Toronto311.Domain.Mail;

namespace Toronto311.Hosts.Local.Serving;

/// <summary>The keys that sign our mail, in a file only its owner can read; made on the first start. Lost, replies to earlier mail are joined by their Message-IDs alone.</summary>
internal static class SealKeys
{
    private const string FileName = "seal-keys.json";
    private const int Bytes = 32;

    /// <exception cref="UserFault">The file is there and cannot be used.</exception>
    public static MailSeals Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            Make(path);
        try
        {
            var keys = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? [];
            return new MailSeals([.. keys.Select(key => new SealKey(key.Key.Single(), Secret(key.Value)))]);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new UserFault($"{path} does not hold keys ({fault.Message}): restore it from a backup, or delete it to have new ones made");
        }
    }

    private static byte[] Secret(string text) =>
        Convert.FromBase64String(text) is { Length: >= SealKey.LeastBytes } secret ? secret : throw new FormatException($"a key has fewer than {SealKey.LeastBytes} bytes");

    /// <summary>Two processes may start at once: whoever comes second keeps the other's.</summary>
    private static void Make(string path)
    {
        var text = JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)) });
        var made = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(made, options))
            writer.Write(text);
        try
        {
            File.Move(made, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(made);
        }
    }
}
