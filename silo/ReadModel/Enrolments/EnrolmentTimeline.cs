using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>Represents the keys that an attempt is counted under, fixed when it started.</summary>
internal sealed record AttemptKeys(int Attempt, Guid? ProgrammeId, Guid? PartnershipId);

/// <param name="At">The time from which the status is effective, until the next change.</param>
internal readonly record struct StatusSpan(AttemptKeys Keys, DateTimeOffset At, EnrolmentStatus Status);

/// <summary>
/// Holds every status of one learner in one run, over all attempts, in log order; its times never decrease.
/// </summary>
internal sealed class EnrolmentTimeline
{
    private readonly List<StatusSpan> _spans;

    private EnrolmentTimeline(List<StatusSpan> spans) => _spans = spans;

    public EnrolmentTimeline(StatusSpan first)
        : this([first])
    {
    }

    public IReadOnlyList<StatusSpan> Spans => _spans;

    public StatusSpan Current => _spans[^1];

    public void Add(AttemptKeys keys, DateTimeOffset at, EnrolmentStatus status) =>
        _spans.Add(new(keys, at < Current.At ? Current.At : at, status));

    /// <summary>
    /// Writes the bytes of the column, without the current attempt's keys, which the row stores separately.
    /// </summary>
    public int Write(Span<byte> bytes)
    {
        var writer = new TimelineWriter(bytes);
        for (var i = 0; i < _spans.Count; i++)
        {
            if (i == 0 || _spans[i].Keys != _spans[i - 1].Keys)
                writer.Attempt(_spans[i].Keys, isCurrent: _spans[i].Keys == Current.Keys);
            writer.Change(_spans[i].At, (byte)_spans[i].Status);
        }

        return writer.Length;
    }

    /// <summary>Gets an upper bound for the length that <see cref="Write"/> needs.</summary>
    public int MaxLength => _spans.Count * (TimelineWriter.MaxAttempt + TimelineWriter.ChangeLength);

    public static EnrolmentTimeline Read(ReadOnlySpan<byte> bytes, AttemptKeys current)
    {
        var spans = new List<StatusSpan>();
        var reader = new TimelineReader(bytes);
        var keys = current;
        while (!reader.AtEnd)
        {
            if (reader.TryReadAttempt(out var former))
                keys = former ?? current;
            var (at, status) = reader.Change();
            spans.Add(new(keys, at, (EnrolmentStatus)status));
        }

        return new(spans);
    }
}
