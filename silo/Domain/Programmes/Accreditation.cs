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

/// <summary>
/// Represents the ministry's decisions on a programme, ordered by effective day. Decisions have no retroactive
/// effect.
/// </summary>
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

    /// <summary>
    /// True if the programme is recognised on the day or by a decision already made for later: accredited or
    /// temporarily suspended.
    /// </summary>
    public bool IsRecognisedFrom(DateOnly day) =>
        IsRecognition(On(day)) || Periods.Any(period => period.From > day && IsRecognition(period.Status));

    /// <summary>Checks the order of decisions. Only actors who import history may backdate the first ones.</summary>
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
