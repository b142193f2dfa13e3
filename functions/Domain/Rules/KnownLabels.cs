using Toronto311.Domain.Classification;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Rules;

/// <summary>Tells a label that could exist from a slip of the pen.</summary>
internal sealed class KnownLabels(IReadOnlySet<string>? labels)
{
    /// <exception cref="CatalogueException">The label has no label's form, or is none of the labels there are.</exception>
    public void Check(string label, LocatedJson at) => Check(label, at.File, at.Line);

    public void Check(string label, string file, int line)
    {
        if (!CatalogueCode.IsValid(label))
            throw new CatalogueException(file, line, $"'{label}' is not a label: lower-case letters, digits and hyphens, such as road-pothole");
        if (labels is not null && label != Prediction.None && !labels.Contains(label))
            throw new CatalogueException(file, line, $"there is no label '{label}'{NearestName.Hint(label, Near(label))}");
    }

    private IEnumerable<string> Near(string label) => labels!.Where(known => known[0] == label[0]);
}
