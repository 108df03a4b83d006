using AiTalent.Domain.CourseRuns;

namespace AiTalent.ReadModel.Enrolments;

/// <summary>What an attempt is counted under, fixed when it was made.</summary>
internal sealed record AttemptKeys(int Attempt, Guid? ProgrammeId, Guid? PartnershipId);

/// <param name="At">From when the status holds, until the next change.</param>
internal readonly record struct StatusSpan(AttemptKeys Keys, DateTimeOffset At, EnrolmentStatus Status);

/// <summary>Every status that one learner had in one run, over all attempts, in the order of the log; its times never run backwards.</summary>
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

    /// <summary>The bytes of the column; what stands beside it in the row (the current attempt's keys) is left out.</summary>
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

    /// <summary>More than <see cref="Write"/> will ever need.</summary>
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
