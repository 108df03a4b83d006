namespace AiTalent.ReadModel.Totals;

/// <summary>Measures as they are read, of one key and, where asked for, one day.</summary>
internal class TotalRow
{
    public string Key { get; init; } = "";

    public int Day { get; init; }

    public long Enrolled { get; set; }

    public long Waitlisted { get; set; }

    public long Offered { get; set; }

    public long Completed { get; set; }

    public long Failed { get; set; }

    public long Withdrawn { get; set; }

    public long Learners { get; set; }

    public long ActiveLearners { get; set; }

    public long Credentials { get; set; }

    public long Certified { get; set; }

    public long Engineers { get; set; }

    public Measures Measures => new(Enrolled, Waitlisted, Offered, Completed, Failed, Withdrawn, Learners, ActiveLearners, Credentials, Certified, Engineers);

    public void Add(TotalRow other)
    {
        Enrolled += other.Enrolled;
        Waitlisted += other.Waitlisted;
        Offered += other.Offered;
        Completed += other.Completed;
        Failed += other.Failed;
        Withdrawn += other.Withdrawn;
        Learners += other.Learners;
        ActiveLearners += other.ActiveLearners;
        Credentials += other.Credentials;
        Certified += other.Certified;
        Engineers += other.Engineers;
    }
}
