namespace Toronto311.Domain.Requests;

/// <summary>The form every code of the catalogue has: lower-case words and digits joined by hyphens.</summary>
internal static class CatalogueCode
{
    public static bool IsValid(string code) =>
        code.Length is > 1 and <= 50 && code.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') && code[0] != '-' && code[^1] != '-';

    public static string Of(CsvTable.CsvRow row, string column) =>
        IsValid(row[column])
            ? row[column]
            : throw row.Wrong(column, $"'{row[column]}' is not a code: lower-case letters, digits and hyphens, 2 to 50 of them");
}
