using System.Data.Common;

namespace AiTalent.ReadModel.Totals;

/// <summary>Represents the measures of one key and, if requested, one day.</summary>
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

    public long NotPlaced { get; set; }

    public long NoResult { get; set; }

    public long Cancelled { get; set; }

    public long Learners { get; set; }

    public long ActiveLearners { get; set; }

    public long Credentials { get; set; }

    public long Certified { get; set; }

    public long Engineers { get; set; }

    public Measures Measures => new(Enrolled, Waitlisted, Offered, Completed, Failed, Withdrawn, NotPlaced, NoResult, Cancelled, Learners, ActiveLearners, Credentials, Certified, Engineers);

    /// <summary>Reads a row of <c>key, day</c> and <see cref="MeasureColumns.All"/>.</summary>
    public static TotalRow Read(DbDataReader row) => new()
    {
        Key = row.GetString(0),
        Day = row.GetInt32(1),
        Enrolled = row.GetInt64(2),
        Waitlisted = row.GetInt64(3),
        Offered = row.GetInt64(4),
        Completed = row.GetInt64(5),
        Failed = row.GetInt64(6),
        Withdrawn = row.GetInt64(7),
        NotPlaced = row.GetInt64(8),
        NoResult = row.GetInt64(9),
        Cancelled = row.GetInt64(10),
        Learners = row.GetInt64(11),
        ActiveLearners = row.GetInt64(12),
        Credentials = row.GetInt64(13),
        Certified = row.GetInt64(14),
        Engineers = row.GetInt64(15),
    };

    public void Add(TotalRow other)
    {
        Enrolled += other.Enrolled;
        Waitlisted += other.Waitlisted;
        Offered += other.Offered;
        Completed += other.Completed;
        Failed += other.Failed;
        Withdrawn += other.Withdrawn;
        NotPlaced += other.NotPlaced;
        NoResult += other.NoResult;
        Cancelled += other.Cancelled;
        Learners += other.Learners;
        ActiveLearners += other.ActiveLearners;
        Credentials += other.Credentials;
        Certified += other.Certified;
        Engineers += other.Engineers;
    }
}
