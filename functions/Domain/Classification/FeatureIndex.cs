using System.Numerics;

namespace Toronto311.Domain.Classification;

/// <summary>Finds the place of a feature among those a model knows: an open-addressing table, twice as large as it need be.</summary>
internal sealed class FeatureIndex
{
    private readonly uint[] keys;
    private readonly int[] slots;
    private readonly int mask;

    public FeatureIndex(uint[] keys)
    {
        this.keys = keys;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        slots = new int[size];
        mask = size - 1;
        for (var feature = 0; feature < keys.Length; feature++)
        {
            var slot = Slot(keys[feature]);
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = feature + 1;
        }
    }

    /// <summary>The feature's number, or -1.</summary>
    public int Find(uint key)
    {
        for (var slot = Slot(key); slots[slot] != 0; slot = (slot + 1) & mask)
            if (keys[slots[slot] - 1] == key)
                return slots[slot] - 1;
        return -1;
    }

    private int Slot(uint key) => (int)(key * 2654435769u >> 7) & mask;
}
