using System.Globalization;

namespace AiTalent.Load.Nation;

/// <summary>Describes the data set in a folder, so that the next run uses the same one.</summary>
/// <param name="Anchor">The time at which it was created.</param>
internal sealed record KeptNation(NationSize Size, DateTimeOffset Anchor)
{
    private const string FileName = "nation.txt";

    public static KeptNation? Find(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        return File.ReadAllText(path).Split(' ') is [var learners, var anchor]
            ? new KeptNation(new NationSize(int.Parse(learners, CultureInfo.InvariantCulture)), DateTimeOffset.Parse(anchor, CultureInfo.InvariantCulture))
            : throw new InvalidDataException($"{path} says nothing of a data set.");
    }

    /// <summary>Writes the description. It is written last: an incomplete data set has none.</summary>
    public void Keep(string folder) => File.WriteAllText(Path.Combine(folder, FileName), string.Create(CultureInfo.InvariantCulture, $"{Size.Learners} {Anchor:O}"));
}
