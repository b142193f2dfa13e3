using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Toronto311.Domain.Classification;

/// <summary>The model file: a small binary format, little-endian, written by training and read here.</summary>
/// <remarks>
/// "T311", format number, keys and rarity of the features, then per head its name, labels, bias, scale, temperature and weights; last what is wanted under each label, and what signals count.
/// A feature's votes of weight zero are not stored.
/// </remarks>
public static class ModelFile
{
    private const uint Magic = 0x31313354;
    private const int Format = 3;

    /// <exception cref="ModelFileException">The bytes are no model file of this format, or end too soon.</exception>
    public static LinearModel Read(ReadOnlySpan<byte> bytes)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        var reader = new Reader(bytes);
        if (reader.UInt32() != Magic)
            throw new ModelFileException("this is no model file: it does not begin with T311");
        if (reader.Int32() is var format && format != Format)
            throw new ModelFileException($"model format {format}; this program reads format {Format}: train again");
        var keys = new uint[reader.Count()];
        var rarity = new float[keys.Length];
        for (var feature = 0; feature < keys.Length; feature++)
            (keys[feature], rarity[feature]) = (reader.UInt32(), reader.Single());
        var heads = new LinearHead[reader.Count()];
        var weights = new HeadWeights[heads.Length];
        for (var head = 0; head < heads.Length; head++)
            (heads[head], weights[head]) = ReadHead(ref reader, keys.Length);
        return new LinearModel(heads, keys, rarity, weights, ReadWanted(ref reader, heads), ReadWeighings(ref reader), version);
    }

    private static Weighing[] ReadWeighings(ref Reader reader)
    {
        var weighings = new Weighing[reader.Count()];
        for (var at = 0; at < weighings.Length; at++)
        {
            var name = reader.Text();
            var weights = new float[reader.Count()];
            for (var signal = 0; signal < weights.Length; signal++)
                weights[signal] = reader.Single();
            if (name == LinearModel.Several && weights.Length != MatterSignals.Count)
                throw new ModelFileException($"the weighing '{name}' counts {weights.Length} signals; this program has {MatterSignals.Count}: train again");
            weighings[at] = new Weighing(name, weights, reader.Single());
        }

        return weighings;
    }

    private static WantedLabels[] ReadWanted(ref Reader reader, LinearHead[] heads)
    {
        var wanted = new WantedLabels[reader.Count()];
        for (var at = 0; at < wanted.Length; at++)
        {
            var (head, wants, weight) = (reader.Text(), reader.Text(), reader.Single());
            var of = new int[reader.Count()];
            for (var label = 0; label < of.Length; label++)
                of[label] = reader.SByte();
            if (of.Length != LabelsOf(head) || of.DefaultIfEmpty(-1).Max() >= LabelsOf(wants))
                throw new ModelFileException($"the wants do not fit the labels of the head '{head}': train again");
            wanted[at] = new WantedLabels(head, wants, of, weight);
        }

        return wanted;

        int LabelsOf(string name) => Array.Find(heads, head => head.Name == name)?.Labels.Count ?? 0;
    }

    private static (LinearHead Head, HeadWeights Weights) ReadHead(ref Reader reader, int features)
    {
        var name = reader.Text();
        var labels = new string[reader.Count()];
        var bias = new float[labels.Length];
        for (var label = 0; label < labels.Length; label++)
            (labels[label], bias[label]) = (reader.Text(), reader.Single());
        var (scale, temperature) = (reader.Single(), reader.Single());
        var starts = new int[features + 1];
        for (var feature = 0; feature < features; feature++)
            starts[feature + 1] = starts[feature] + reader.UInt16();
        var labelOf = new ushort[starts[features]];
        var steps = new sbyte[labelOf.Length];
        for (var at = 0; at < labelOf.Length; at++)
        {
            (labelOf[at], steps[at]) = (reader.UInt16(), reader.SByte());
            if (labelOf[at] >= labels.Length)
                throw new ModelFileException($"head '{name}' votes for label {labelOf[at]} of {labels.Length}");
        }

        return (new LinearHead(name, labels, bias, scale, temperature), new HeadWeights(starts, labelOf, steps));
    }

    /// <summary>Writes a model so that <see cref="Read"/> gives it back.</summary>
    /// <param name="keys">Features in the order the votes refer to.</param>
    /// <param name="rarity">Inverse document frequency of each feature.</param>
    /// <param name="heads">Each head with, per feature, its votes (label, step).</param>
    /// <param name="wanted">What is wanted under each label.</param>
    /// <param name="weighings">What signals count.</param>
    public static byte[] Write(
        IReadOnlyList<uint> keys,
        IReadOnlyList<float> rarity,
        IReadOnlyList<(LinearHead Head, IReadOnlyList<IReadOnlyList<(ushort Label, sbyte Step)>> Votes)> heads,
        IReadOnlyList<WantedLabels> wanted,
        IReadOnlyList<Weighing> weighings)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Format);
        writer.Write(keys.Count);
        for (var feature = 0; feature < keys.Count; feature++)
        {
            writer.Write(keys[feature]);
            writer.Write(rarity[feature]);
        }

        writer.Write(heads.Count);
        foreach (var (head, votes) in heads)
            WriteHead(writer, head, votes);
        writer.Write(wanted.Count);
        foreach (var one in wanted)
            WriteWanted(writer, one);
        writer.Write(weighings.Count);
        foreach (var weighing in weighings)
            WriteWeighing(writer, weighing);
        writer.Flush();
        return stream.ToArray();
    }

    private static void WriteHead(BinaryWriter writer, LinearHead head, IReadOnlyList<IReadOnlyList<(ushort Label, sbyte Step)>> votes)
    {
        WriteText(writer, head.Name);
        writer.Write(head.Labels.Count);
        for (var label = 0; label < head.Labels.Count; label++)
        {
            WriteText(writer, head.Labels[label]);
            writer.Write(head.Bias[label]);
        }

        writer.Write(head.Scale);
        writer.Write(head.Temperature);
        foreach (var feature in votes)
            writer.Write((ushort)feature.Count);
        foreach (var (label, step) in votes.SelectMany(feature => feature))
        {
            writer.Write(label);
            writer.Write(step);
        }
    }

    private static void WriteWanted(BinaryWriter writer, WantedLabels wanted)
    {
        WriteText(writer, wanted.Head);
        WriteText(writer, wanted.Wants);
        writer.Write(wanted.Weight);
        writer.Write(wanted.Of.Count);
        foreach (var want in wanted.Of)
            writer.Write((sbyte)want);
    }

    private static void WriteWeighing(BinaryWriter writer, Weighing weighing)
    {
        WriteText(writer, weighing.Name);
        writer.Write(weighing.Weights.Count);
        foreach (var weight in weighing.Weights)
            writer.Write(weight);
        writer.Write(weighing.Bias);
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((ushort)bytes.Length);
        writer.Write(bytes);
    }

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> rest = bytes;

        public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

        public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

        public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

        public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Take(4));

        public sbyte SByte() => (sbyte)Take(1)[0];

        public string Text() => Encoding.UTF8.GetString(Take(UInt16()));

        /// <summary>A count that what follows could hold: a damaged file never makes us allocate beyond its own size.</summary>
        public int Count()
        {
            var count = Int32();
            return count >= 0 && count <= rest.Length ? count : throw new ModelFileException("the model file is damaged: train again");
        }

        private ReadOnlySpan<byte> Take(int length)
        {
            if (length > rest.Length)
                throw new ModelFileException("the model file ends too soon: train again");
            var taken = rest[..length];
            rest = rest[length..];
            return taken;
        }
    }
}
