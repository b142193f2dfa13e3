using System.Buffers;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Places;

/// <summary>Finds where things are in what a resident wrote, and says which place to file a request at.</summary>
public sealed class PlaceFinder(Gazetteer gazetteer)
{
    private const int FirstBuffer = 256;

    // About a sentence.
    private const int SameMatter = 160;

    /// <summary>The place to file a request at: one that is precise enough, rather where the trouble is than where the writer lives.</summary>
    public static Place? Best(IReadOnlyList<Place> places, ServicePlace wanted) => PlaceChoice.Best(places, wanted);

    /// <summary>Whether a crew can be sent there for a service that needs such a place.</summary>
    public static bool IsPreciseEnough(Place place, ServicePlace wanted) => PlaceChoice.IsPreciseEnough(place, wanted);

    /// <summary>All places of a text in its order; none lies in another.</summary>
    public IReadOnlyList<Place> Find(string text)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(FirstBuffer);
        try
        {
            var count = TokenReader.Read(text, gazetteer.Words, ref tokens);
            return Find(new PlaceText(text, tokens.AsSpan(0, count), gazetteer)) ?? (IReadOnlyList<Place>)[];
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(tokens);
        }
    }

    private static List<Place>? Find(in PlaceText text)
    {
        List<Place>? found = null;
        var floor = 0;
        for (var at = 0; at < text.Count;)
        {
            if (!CanStart(text, at) || !PlaceReader.TryRead(text, at, floor, out var place, out var end))
            {
                at++;
                continue;
            }

            // "on Willowdale: the posts are down between Norton and Church"
            if (place.Kind == PlaceKind.Described && place.Text.StartsWith("between ", StringComparison.Ordinal) && found is [.., { Kind: PlaceKind.Described } street]
                && place.Start - street.Start < SameMatter && !street.Text.Contains("between ", StringComparison.Ordinal))
            {
                place = place with { Kind = PlaceKind.Block, Text = $"{street.Text} {place.Text}", Findable = true };
                found.RemoveAt(found.Count - 1);
            }

            // "123 Main St near Queen": the street after a surer place only says where that is.
            if (!(found is not null && place is { Kind: PlaceKind.Described } && at - floor <= 2 && found[^1].Kind is not (PlaceKind.Described or PlaceKind.Postal) && !text.Has(at, TokenGap.Stop | TokenGap.Blank)))
                (found ??= []).Add(place);
            at = floor = end;
        }

        return found;
    }

    // Most words begin no place: no name, no number, and not on any list.
    private static bool CanStart(in PlaceText text, int at)
    {
        var token = text.Tokens[at];
        return token.Shape != TokenShape.Lower || token.Word == 0 || token.Is(WordRole.Between | WordRole.TypeBefore)
            || text.Gazetteer.StreetTree.Follow(0, token.Word) >= 0 || text.Gazetteer.PointTree.Follow(0, token.Word) >= 0 || text.IsWord(at, "stop");
    }
}
