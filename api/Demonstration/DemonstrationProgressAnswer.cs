namespace AiTalent.Api.Demonstration;

/// <summary>How far the demonstration is made.</summary>
internal sealed record DemonstrationProgressAnswer(string Phase, long Done, long Total, int Percent, bool IsReady)
{
    public DemonstrationProgressAnswer(DemonstrationProgress progress)
        : this(progress.Phase, progress.Done, progress.Total, progress.Percent, progress.IsReady)
    {
    }
}
