using Toronto311.Domain.Deciding;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Rules;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Answers;

/// <summary>Reads the reply words of one language: every sentence there, none unknown, each with just the names in {braces} it can be given.</summary>
public static class ReplyWordsReader
{
    private const int LongestSentence = 1_000;

    private static readonly Dictionary<string, string[]> Sentences = new(StringComparer.Ordinal)
    {
        ["greeting"] = [],
        ["danger"] = [],
        ["phoneNow"] = [],
        ["personWillRead"] = ["reference", "by"],
        ["personReadsNow"] = ["reference"],
        ["filed"] = ["agency", "service", "request"],
        ["filedAt"] = ["agency", "service", "address", "request"],
        ["filedNext"] = [],
        ["filedLinked"] = [],
        ["added"] = ["service", "request"],
        ["cancelled"] = ["service", "request"],
        ["status"] = ["request", "what", "date", "agency", "state"],
        ["requestAt"] = ["service", "address"],
        ["statusOpen"] = [],
        ["statusInProgress"] = [],
        ["statusClosed"] = [],
        ["statusCancelled"] = [],
        ["statusNote"] = ["agency", "note"],
        ["statusChanged"] = [],
        ["fromOffice"] = ["office"],
        ["forOffice"] = ["resident"],
        ["asked"] = ["service"],
        ["askedOffered"] = ["place"],
        ["askedAddress"] = [],
        ["askedPlace"] = [],
        ["askedMore"] = ["service"],
        ["askedSize"] = [],
        ["askedDay"] = [],
        [EnglishPages] = [],
        ["close"] = [],
        ["closeReceipt"] = [],
        ["keepLine"] = ["token"],
        ["notice"] = [],
    };

    private const string EnglishPages = "englishPages";

    /// <exception cref="CatalogueException">A sentence is missing, unknown, empty or lacks a name; tells file, line and reason.</exception>
    public static ReplyWords Read(string file, string json, string language)
    {
        var isEnglish = language == DecidedLanguages.English;
        var keys = new JsonKeys(LocatedJson.Read(file, json), "reply words", [.. Sentences.Keys.Where(key => !isEnglish || key != EnglishPages)]);
        return new ReplyWords(
            Of("greeting"), Of("danger"), Of("phoneNow"), Of("personWillRead"), Of("personReadsNow"), Of("filed"), Of("filedAt"), Of("filedNext"), Of("filedLinked"),
            Of("added"), Of("cancelled"), Of("status"), Of("requestAt"), Of("statusOpen"), Of("statusInProgress"), Of("statusClosed"), Of("statusCancelled"), Of("statusNote"), Of("statusChanged"), Of("fromOffice"), Of("forOffice"),
            Of("asked"), Of("askedOffered"), Of("askedAddress"), Of("askedPlace"), Of("askedMore"), Of("askedSize"), Of("askedDay"), isEnglish ? null : Of(EnglishPages), Of("close"), Of("closeReceipt"), Of("keepLine"), Of("notice"));

        string Of(string key) => Sentence(keys, key);
    }

    private static string Sentence(JsonKeys keys, string key)
    {
        var sentence = keys.RequiredText(key, LongestSentence);
        var (has, wanted) = (Placeholders.In(sentence), Sentences[key]);
        return has.SetEquals(wanted)
            ? sentence
            : throw keys.Required(key).Wrong($"'{key}' has {Named(has)} and must have {Named(wanted)}");
    }

    private static string Named(IEnumerable<string> names) =>
        names.Order(StringComparer.Ordinal).Select(name => $"{{{name}}}").DefaultIfEmpty("no name in braces").Aggregate((all, name) => $"{all}, {name}");
}
