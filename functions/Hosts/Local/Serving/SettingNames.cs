using Toronto311.Adapters.MailTransport;
using Toronto311.Application.Conversations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Surges;
using Toronto311.Domain.Rules;

namespace Toronto311.Hosts.Local.Serving;

/// <summary>Finds misspelt settings: a name nobody reads would silently leave its default in force.</summary>
internal static class SettingNames
{
    private static readonly Dictionary<string, Type[]> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        [OwnOptions.Section] = [typeof(OwnOptions)],
        [ApprovalOptions.Section] = [typeof(ApprovalOptions)],
        [ApiOptions.Section] = [typeof(ApiOptions)],
        [MailboxOptions.Section] = [typeof(MailboxOptions)],
        [SmtpOptions.Section] = [typeof(SmtpOptions), typeof(OutboundOptions)],
        [InboundOptions.Section] = [typeof(InboundOptions)],
        [ConversationOptions.Section] = [typeof(ConversationOptions)],
        [SurgeOptions.Section] = [typeof(SurgeOptions)],
        ["Replies"] = [typeof(ReplyOptions)],
        [ReconcileOptions.Section] = [typeof(ReconcileOptions)],
    };

    /// <param name="configuration">What was read.</param>
    /// <param name="hasFile">Whether there is a settings file; the environment alone holds much that is not ours.</param>
    public static IEnumerable<string> Problems(IConfigurationRoot configuration, bool hasFile)
    {
        if (hasFile)
            foreach (var section in FromFile(configuration).Where(name => !Sections.ContainsKey(name)))
                yield return Unknown("section", section, Sections.Keys);
        foreach (var (section, types) in Sections)
            foreach (var problem in Problems(configuration.GetSection(section), types))
                yield return problem;
    }

    private static IEnumerable<string> Problems(IConfigurationSection section, Type[] types)
    {
        var known = types.SelectMany(type => type.GetProperties()).Where(property => property.CanWrite).DistinctBy(property => property.Name).ToDictionary(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);
        foreach (var setting in section.GetChildren())
            if (!known.TryGetValue(setting.Key, out var type))
                yield return Unknown("setting", setting.Path, known.Keys.Select(name => $"{section.Path}:{name}"));
            else if (type == typeof(OAuthOptions))
                foreach (var problem in Problems(setting, [type]))
                    yield return problem;
    }

    private static string Unknown(string what, string name, IEnumerable<string> known) =>
        $"{name} is no {what} of this program{NearestName.Hint(name, known)}";

    private static IEnumerable<string> FromFile(IConfigurationRoot configuration) =>
        configuration.Providers.OfType<Microsoft.Extensions.Configuration.Json.JsonConfigurationProvider>().SelectMany(provider => provider.GetChildKeys([], null)).Distinct(StringComparer.OrdinalIgnoreCase);
}
