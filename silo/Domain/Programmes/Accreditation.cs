using System.Collections.Immutable;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Programmes;

public enum AccreditationStatus
{
    NotAccredited,
    Accredited,
    Suspended,
    Withdrawn,
}

/// <summary>The ministry's decisions on a programme in the order of the days they hold from. Each is effective forward only.</summary>
public sealed record Accreditation(ImmutableArray<AccreditationPeriod> Periods)
{
    public static Accreditation None { get; } = new(ImmutableArray<AccreditationPeriod>.Empty);

    public AccreditationStatus Latest => Periods.IsEmpty ? AccreditationStatus.NotAccredited : Periods[^1].Status;

    public AccreditationStatus On(DateOnly day)
    {
        for (var i = Periods.Length - 1; i >= 0; i--)
        {
            if (Periods[i].From <= day)
                return Periods[i].Status;
        }

        return AccreditationStatus.NotAccredited;
    }

    /// <summary>Whether the programme is recognised on the day, or will be by a decision that is already made: accredited, or suspended for a time.</summary>
    public bool IsRecognisedFrom(DateOnly day) =>
        IsRecognition(On(day)) || Periods.Any(period => period.From > day && IsRecognition(period.Status));

    /// <summary>Decisions follow one another; only who brings history may date the first ones in the past.</summary>
    public Refusal? CheckNext(DateOnly from, DateOnly today, bool mayBringHistory)
    {
        if (!Periods.IsEmpty && from < Periods[^1].From)
            return new Refusal("effective_backwards", "from");
        return from < today && !mayBringHistory ? new Refusal("effective_in_past", "from") : null;
    }

    public Accreditation With(AccreditationStatus status, DateOnly from) => new(Periods.Add(new(status, from)));

    private static bool IsRecognition(AccreditationStatus status) => status is AccreditationStatus.Accredited or AccreditationStatus.Suspended;
}

[Orleans.GenerateSerializer, Orleans.Immutable, Orleans.Alias("AccreditationPeriod")]
public sealed record AccreditationPeriod(AccreditationStatus Status, DateOnly From);
