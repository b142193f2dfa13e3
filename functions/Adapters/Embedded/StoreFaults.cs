using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Toronto311.Adapters.Embedded;

/// <summary>Says in an operator's terms what a failure of the disk or the database means.</summary>
internal static class StoreFaults
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    // ENOSPC of Linux and macOS, EDQUOT of Linux and macOS, ERROR_DISK_FULL of Windows.
    private static readonly int[] NoSpace = [28, 122, 69, unchecked((int)0x80070070)];

    /// <summary>A fault of the database in an operator's terms; a document that is not JSON any more is damage that the database did not notice. Any other fault as it is.</summary>
    public static Exception Told(Exception fault, string database) => fault switch
    {
        SqliteException sqlite => From(sqlite, database),
        JsonException => new StoreException(Damaged(database), fault),
        _ => fault,
    };

    public static StoreException From(SqliteException fault, string database) => new(
        fault.SqliteErrorCode switch
        {
            Corrupt or NotADatabase => Damaged(database),
            Full => DiskFull(database),
            ReadOnly or CannotOpen => NotWritable(database),
            InputOutput => $"The disk failed while {database} was read or written. Check the disk and the space left on it, then start again.",
            Busy or Locked => $"Another program has kept {database} locked for too long. Close what has it open (a backup, a database browser), then try again.",
            _ => $"The database {database} refused what was asked: {fault.Message}",
        },
        fault);

    /// <param name="fault">An <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
    public static StoreException From(Exception fault, string path) => new(
        NoSpace.Contains(fault.HResult) ? DiskFull(path) : NotWritable(path),
        fault);

    public static StoreException NewerSchema(string database, long version, int known) => new(
        $"The database {database} was written by a newer version of this program (schema {version}; this version knows {known}). Run the newer version, or restore a backup made before the upgrade.");

    public static StoreException NotOurs(string database) => new(
        $"{database} is a database of another program. Choose another folder, or move that file aside.");

    public static StoreException NotLocal(string database) => new(
        $"{database} cannot be used safely where it is: the disk does not support shared memory (a network share?). Choose a folder on a local disk.");

    public static StoreException Altered(string path) => new(
        $"The file {path} is not what was stored: its hash differs from its name, so the disk has altered it. Restore the file from a backup; archived mail may instead be accepted again, which replaces it.");

    private static string Damaged(string database) =>
        $"The database {database} is damaged. Stop the program and move that file (with the -wal and -shm files beside it) aside, or restore it from a backup. "
        + $"The archived mail in the folder {EmbeddedStore.MailFolder} beside it is intact and can be accepted again.";

    private static string DiskFull(string path) =>
        $"The disk that holds {path} is full. Free some space, then try again; nothing acknowledged so far is lost.";

    private static string NotWritable(string path) =>
        $"{path} cannot be read or written. Let the account that runs this program write to its folder, or choose another folder.";
}
