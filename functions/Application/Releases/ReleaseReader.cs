using System.Text.Json;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Rules;

namespace Toronto311.Application.Releases;

/// <summary>Puts a release together from its files, or refuses it whole with the first fault's file, line and reason.</summary>
public static class ReleaseReader
{
    /// <exception cref="CatalogueException">A file is missing or wrong.</exception>
    public static Release Read(ReleaseFiles files, int number, OwnMailbox own)
    {
        var topics = TopicList.Parse("topics.csv", files.Text("topics.csv"), "referrals.csv", files.Text("referrals.csv"));
        var services = ServiceList.Parse("services.csv", files.Text("services.csv"));
        return new Release(
            number,
            services,
            topics,
            AnswerBook.Parse(files.Names("cards/").Select(name => (name, files.Text(name))), topics),
            ReadReplies(files),
            ReadModel(files),
            RuleSetReader.Read("default-rules.json", files.Text("default-rules.json"), Labels(services, topics)),
            ReadThresholds(files),
            ReadCouncillors(files),
            new PlaceFinder(Gazetteer.Parse("streets.csv", files.Text("streets.csv"), "places.csv", files.Text("places.csv"))),
            own);
    }

    /// <summary>The codes a rule may name.</summary>
    private static HashSet<string> Labels(ServiceList services, TopicList topics) =>
        [.. services.All.Select(service => service.Code.Value), .. topics.All.Select(topic => topic.Code), Prediction.None];

    private static ReplyBook ReadReplies(ReleaseFiles files) => new(
        DecidedLanguages.All.ToDictionary(language => language, language => ReadWords(files, language), StringComparer.Ordinal),
        CourtesyNotes.Parse("notes.json", files.Text("notes.json")));

    private static ReplyWords ReadWords(ReleaseFiles files, string language)
    {
        var name = $"reply-words.{language}.json";
        return ReplyWordsReader.Read(name, files.Text(name), language);
    }

    private static LinearModel ReadModel(ReleaseFiles files)
    {
        try
        {
            return ModelFile.Read(files.Bytes("classifier.model"));
        }
        catch (ModelFileException fault)
        {
            throw new CatalogueException("classifier.model", 1, fault.Message);
        }
    }

    private static Thresholds ReadThresholds(ReleaseFiles files)
    {
        var read = Json<Thresholds>(files, ThresholdsFile.Name);
        double[] all = [read.Part, read.Margin, read.Danger, read.DangerWords, read.Person, read.Several, .. read.Pools.Select(pool => pool.Confidence)];
        if (!Array.TrueForAll(all, value => value is >= 0 and <= 1))
            throw new CatalogueException(ThresholdsFile.Name, 1, "a threshold is a confidence, from 0 to 1");
        return Enum.GetValues<PoolKind>().Where(kind => read.Pools.Count(pool => pool.Kind == kind && pool.Language == "en") != 1).Select(kind => (PoolKind?)kind).FirstOrDefault() is { } wrong
            ? throw new CatalogueException(ThresholdsFile.Name, 1, $"there must be one English pool '{wrong}'")
            : read;
    }

    private static CouncillorOffices ReadCouncillors(ReleaseFiles files)
    {
        var read = Json<CouncillorsFile>(files, "councillors.json");
        return new CouncillorOffices(
            read.Domains.ToHashSet(StringComparer.OrdinalIgnoreCase), read.Prefixes, read.Addresses.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private static T Json<T>(ReleaseFiles files, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(files.Text(name), ReleaseJson.Strict) ?? throw new CatalogueException(name, 1, "the file holds null");
        }
        catch (JsonException fault)
        {
            throw new CatalogueException(name, (int)(fault.LineNumber ?? 0) + 1, fault.Message);
        }
    }

    private sealed record CouncillorsFile(IReadOnlyList<string> Domains, IReadOnlyList<string> Prefixes, IReadOnlyList<string> Addresses);
}
