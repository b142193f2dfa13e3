using Toronto311.Adapters.Embedded;
using Toronto311.Domain.Requests;

namespace Toronto311.Hosts.Local;

/// <summary>Turns what went wrong into one message that says what to do, and an exit code.</summary>
internal static class Faults
{
    /// <summary>Runs a command; a fault a person can mend is told in a sentence, anything else is a bug and keeps its stack.</summary>
    public static async Task<int> ToldAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.PartlyDone;
        }
        catch (Exception fault) when (fault is StoreException or CatalogueException or UserFault or DirectoryNotFoundException)
        {
            Tell(fault.Message);
            return ExitCodes.NothingDone;
        }
        catch (UnauthorizedAccessException fault)
        {
            Tell($"{fault.Message} Choose another folder, or have its permissions changed.");
            return ExitCodes.NothingDone;
        }
        catch (IOException fault)
        {
            Tell($"{fault.Message} Check that the disk is there, writable and not full.");
            return ExitCodes.NothingDone;
        }
    }

    public static void Tell(string message) => Console.Error.WriteLine($"toronto311: {message}");
}

/// <summary>Something the person at the keyboard can mend; the message says how.</summary>
internal sealed class UserFault(string message) : Exception(message);
