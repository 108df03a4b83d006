using System.Globalization;

namespace AiTalent.Load.Nation;

/// <summary>What a folder says of the data set in it, so that the next run uses the same.</summary>
/// <param name="Anchor">When it was made.</param>
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

    /// <summary>Written last: a data set that was not finished is none.</summary>
    public void Keep(string folder) => File.WriteAllText(Path.Combine(folder, FileName), string.Create(CultureInfo.InvariantCulture, $"{Size.Learners} {Anchor:O}"));
}
