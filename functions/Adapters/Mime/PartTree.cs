using MimeKit;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Mime;

/// <summary>The mail's MIME tree as a list; an attached mail is one node, so that what it holds is not taken for this mail's own.</summary>
internal static class PartTree
{
    private static readonly Dictionary<string, string> NoParameters = [];

    public static List<MailPart> Of(MimeEntity? body)
    {
        var parts = new List<MailPart>();
        if (body is not null)
            Add(body, 0, parts);
        return parts;
    }

    private static void Add(MimeEntity entity, int depth, List<MailPart> parts)
    {
        parts.Add(new MailPart(MediaType.Of(entity), Parameters(entity.ContentType), depth));
        if (entity is Multipart multipart)
            foreach (var child in multipart)
                Add(child, depth + 1, parts);
    }

    private static Dictionary<string, string> Parameters(ContentType type)
    {
        if (type.Parameters.Count == 0)
            return NoParameters;
        var parameters = new Dictionary<string, string>(type.Parameters.Count, StringComparer.Ordinal);
        foreach (var parameter in type.Parameters)
            parameters.TryAdd(parameter.Name.ToLowerInvariant(), CleanText.Line(parameter.Value ?? ""));
        return parameters;
    }
}
