using System.Globalization;
using System.Text.Json;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Rules;

/// <summary>Reads a test of one field, and refuses what does not go with the field's kind.</summary>
internal sealed class FieldTestReader(RuleFields fields, PhraseIndex phrases, KnownLabels labels)
{
    private const int MostValues = 500;
    private const int LongestValue = 500;

    public Condition Read(LocatedJson piece, LocatedJson name, string path)
    {
        if (name.Kind != JsonTokenType.String)
            throw name.Wrong($"'field' must be the name of a field, not {name.KindInWords}");
        var field = fields.Find(name.Text) ?? throw name.Wrong($"there is no field '{name.Text}'{NearestName.Hint(name.Text, fields.Names)}");
        if (RuleFields.LabelOf(field) is { } label)
            labels.Check(label, name);
        var test = Operator(piece, field);
        return field switch
        {
            TextField text => OfText(text, test, path),
            WordField word => OfWord(word, test, path),
            ListField list => OfList(list, test, path),
            NumberField number => OfNumber(number, test, path),
            FlagField flag => new FlagTest(path, test.Line, flag, Flag(test)),
            DateField date => OfDate(date, test, path),
            _ => throw new InvalidOperationException($"no tests for {field.GetType().Name}"),
        };
    }

    private static LocatedMember Operator(LocatedJson piece, RuleField field)
    {
        var tests = piece.Members.FindAll(member => member.Name != "field");
        if (tests.Count == 0)
            throw piece.Wrong($"the condition on {field.Name} is empty; it must have one of: {string.Join(", ", field.Operators)}");
        foreach (var test in tests)
            if (!field.Operators.Contains(test.Name))
                throw Wrong(test, $"'{test.Name}' does not go with field '{field.Name}', which is {field.Kind}{NearestName.Hint(test.Name, field.Operators)}");
        return tests.Count == 1 ? tests[0] : throw Wrong(tests[1], $"'{tests[1].Name}' cannot stand beside '{tests[0].Name}'; put both into an \"all\" or \"any\"");

        CatalogueException Wrong(LocatedMember member, string why) => new(piece.File, member.Line, why);
    }

    private Condition OfText(TextField field, LocatedMember test, string path) => test.Name switch
    {
        "contains" => Contains(field, test, path),
        "matches" => new MatchesTest(path, test.Line, field, Pattern(test)),
        "set" => new SetTest(path, test.Line, field, reading => reading.Text(field)?.Text, Flag(test)),
        "startsWith" => new TextEqualsTest(path, test.Line, field, Texts(test, mayBeList: true), isStart: true),
        var name => new TextEqualsTest(path, test.Line, field, Texts(test, name == "in"), isStart: false),
    };

    private ContainsTest Contains(TextField field, LocatedMember test, string path)
    {
        var read = new List<Phrase>();
        foreach (var item in Values(test, mayBeList: true))
        {
            if (Phrase.Read(TextOf(item), out var phrase) is { } complaint)
                throw item.Wrong($"\"{item.Text}\" {complaint}");
            read.Add(phrase);
        }

        return new ContainsTest(path, test.Line, field, read, [.. read.Select(phrases.Add)]);
    }

    private Condition OfWord(WordField field, LocatedMember test, string path)
    {
        if (test.Name == "set")
            return new SetTest(path, test.Line, field, reading => field.Value(reading.Subject) is { Length: > 0 } word ? word : null, Flag(test));
        var words = new List<string>();
        foreach (var item in Values(test, test.Name == "in"))
        {
            if (field.Complaint(TextOf(item)) is { } complaint)
                throw item.Wrong($"'{item.Text}' {complaint}");
            if (field.Name is "label" or "secondLabel")
                labels.Check(item.Text, item);
            words.Add(item.Text);
        }

        return new WordTest(path, test.Line, field, words);
    }

    private static Condition OfList(ListField field, LocatedMember test, string path) => test.Name switch
    {
        "contains" => new ListContainsTest(path, test.Line, field, Texts(test, mayBeList: true)),
        "matches" => new ListMatchesTest(path, test.Line, field, Pattern(test)),
        _ => new SetTest(path, test.Line, field, reading => field.Value(reading.Subject) is { Count: > 0 } list ? string.Join(", ", list.Take(5)) : null, Flag(test)),
    };

    private static Condition OfNumber(NumberField field, LocatedMember test, string path)
    {
        if (test.Name == "set")
            return new SetTest(path, test.Line, field, reading => field.Value(reading) is { } number ? NumberTest.Told(number) : null, Flag(test));
        var comparison = test.Name switch
        {
            "atLeast" => Comparison.AtLeast,
            "atMost" => Comparison.AtMost,
            "above" => Comparison.Above,
            "below" => Comparison.Below,
            _ => Comparison.IsOneOf,
        };
        var numbers = new List<double>();
        foreach (var item in Values(test, test.Name == "in"))
        {
            if (item.Kind != JsonTokenType.Number || item.Number < field.Least || item.Number > field.Most)
                throw item.Wrong($"'{field.Name}' compares with a number from {field.Least} to {field.Most}, not {(item.Kind == JsonTokenType.Number ? item.Text : item.KindInWords)}");
            numbers.Add(item.Number);
        }

        return new NumberTest(path, test.Line, field, comparison, numbers);
    }

    private static DateTest OfDate(DateField field, LocatedMember test, string path)
    {
        var order = test.Name switch { "before" => -1, "after" => 1, _ => 0 };
        return DateOnly.TryParseExact(test.Value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTest(path, test.Line, field, order, day)
            : throw test.Value.Wrong($"'{field.Name}' compares with a date such as \"2026-11-23\"");
    }

    private static RulePattern Pattern(LocatedMember test)
    {
        if (test.Value.Kind != JsonTokenType.String || test.Value.Text.Length == 0)
            throw test.Value.Wrong("'matches' must be one pattern in quotes");
        return RulePattern.Read(test.Value.Text, out var pattern) is { } complaint ? throw test.Value.Wrong($"the pattern {complaint}") : pattern!;
    }

    private static bool Flag(LocatedMember test) => test.Value.Kind is JsonTokenType.True or JsonTokenType.False
        ? test.Value.Kind == JsonTokenType.True
        : throw test.Value.Wrong($"'{test.Name}' must be true or false here, without quotes");

    private static List<string> Texts(LocatedMember test, bool mayBeList) => [.. Values(test, mayBeList).Select(TextOf)];

    /// <summary>The value, or each of a list.</summary>
    private static List<LocatedJson> Values(LocatedMember test, bool mayBeList)
    {
        if (test.Value.Kind != JsonTokenType.StartArray)
            return test.Name == "in" ? throw test.Value.Wrong("'in' must be a list") : [test.Value];
        if (!mayBeList)
            throw test.Value.Wrong($"'{test.Name}' takes one value; for several use 'in'");
        return test.Value.Items.Count is > 0 and <= MostValues ? test.Value.Items : throw test.Value.Wrong($"'{test.Name}' must list from 1 to {MostValues} values");
    }

    private static string TextOf(LocatedJson item)
    {
        if (item.Kind != JsonTokenType.String)
            throw item.Wrong($"must be a text in quotes, not {item.KindInWords}");
        return item.Text.Length <= LongestValue && !string.IsNullOrWhiteSpace(item.Text) ? item.Text.Trim() : throw item.Wrong($"must be a text of 1 to {LongestValue} characters");
    }
}
