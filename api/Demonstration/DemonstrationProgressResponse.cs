namespace AiTalent.Api.Demonstration;

/// <summary>Represents the progress of the seeding.</summary>
internal sealed record DemonstrationProgressResponse(string Phase, long Done, long Total, int Percent, bool IsReady)
{
    public DemonstrationProgressResponse(DemonstrationProgress progress)
        : this(progress.Phase, progress.Done, progress.Total, progress.Percent, progress.IsReady)
    {
    }
}
