using MimeKit.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>The elements open at a place, as far as they change the text, closed as loosely as browsers do.</summary>
/// <param name="left">Told of each element that closes, innermost first, after it is off the stack.</param>
internal sealed class HtmlElements(Action<HtmlTagId, HtmlEffect> left)
{
    /// <summary>Deeper elements leave their text but not their layout.</summary>
    private const int Deepest = 4_096;

    /// <summary>How far up a stray end tag may look for its element; bounds the work per tag.</summary>
    private const int Reach = 64;

    private readonly Stack<(HtmlTagId Id, HtmlEffect Effect)> _open = [];
    private readonly int[] _counts = new int[256];
    private readonly Stack<int> _lists = [];
    private int _beyond;

    public int HiddenDepth { get; private set; }

    public bool IsInList => _lists.Count > 0;

    public bool Has(HtmlTagId id) => _counts[(int)id] > 0;

    /// <summary>Elements that a start tag closes: a paragraph by any block, an item by an item, a cell by a cell, the head by the body.</summary>
    public void BeforeStart(HtmlTagId id)
    {
        if (id == HtmlTagId.Body)
            while (Has(HtmlTagId.Head))
                Pop();
        if (HtmlTags.IsBlock(id) && Top == HtmlTagId.P)
            Pop();
        if (id == HtmlTagId.LI && Top == HtmlTagId.LI)
            Pop();
        if ((HtmlTags.IsCell(id) || id == HtmlTagId.TR) && HtmlTags.IsCell(Top))
            Pop();
        if (id == HtmlTagId.TR && Top == HtmlTagId.TR)
            Pop();
    }

    /// <summary>Whether the element is kept track of.</summary>
    public bool Push(HtmlTagId id, HtmlEffect effect)
    {
        if (id == HtmlTagId.Unknown || (effect == HtmlEffect.None && !HtmlTags.IsBlock(id) && !Has(id)))
            return false;
        if (_open.Count >= Deepest)
        {
            _beyond++;
            return false;
        }
        _open.Push((id, effect));
        _counts[(int)id]++;
        HiddenDepth += effect.HasFlag(HtmlEffect.Hidden) ? 1 : 0;
        if (id is HtmlTagId.OL or HtmlTagId.UL)
            _lists.Push(id == HtmlTagId.OL ? 1 : 0);
        return true;
    }

    public void End(HtmlTagId id)
    {
        if (!Has(id))
            return;
        if (_beyond > 0)
        {
            _beyond--;
            return;
        }
        var depth = DepthOf(id);
        for (; depth >= 0; depth--)
            Pop();
    }

    /// <summary>The number of the list item that begins, or null in a list without numbers.</summary>
    public int? NextItem()
    {
        if (!_lists.TryPop(out var next))
            return null;
        _lists.Push(next == 0 ? 0 : next + 1);
        return next == 0 ? null : next;
    }

    private HtmlTagId Top => _open.TryPeek(out var top) ? top.Id : HtmlTagId.Unknown;

    /// <summary>How many elements lie above the one an end tag means; -1 when it means none. A div's end does not leave its table cell.</summary>
    private int DepthOf(HtmlTagId id)
    {
        var depth = 0;
        var isTable = id is HtmlTagId.Table or HtmlTagId.TR or HtmlTagId.TBody or HtmlTagId.Body or HtmlTagId.Html || HtmlTags.IsCell(id);
        foreach (var element in _open)
        {
            if (element.Id == id)
                return depth;
            var isWall = element.Id == HtmlTagId.Table ? id != HtmlTagId.Table : HtmlTags.IsCell(element.Id) && !isTable;
            if (isWall && id is not (HtmlTagId.Body or HtmlTagId.Html) || ++depth >= Reach || (!HtmlTags.IsBlock(id) && HtmlTags.IsBlock(element.Id)))
                return -1;
        }
        return -1;
    }

    private void Pop()
    {
        var element = _open.Pop();
        _counts[(int)element.Id]--;
        HiddenDepth -= element.Effect.HasFlag(HtmlEffect.Hidden) ? 1 : 0;
        if (element.Id is HtmlTagId.OL or HtmlTagId.UL)
            _lists.Pop();
        left(element.Id, element.Effect);
    }
}
