using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Defines the grouping of partnership seats.</summary>
public enum SeatsBy
{
    /// <summary>By the pledging institution.</summary>
    Pledger,

    /// <summary>By the institution whose course runs received the seats.</summary>
    University,

    /// <summary>By the country of the pledging institution.</summary>
    Country,
}

/// <summary>Represents the use of pledged seats: pledged >= allotted >= used.</summary>
/// <param name="Key">An institution or a country.</param>
/// <param name="Country">The country of the institution.</param>
/// <param name="Agreements">Number of partnerships involved.</param>
/// <param name="Pledged">For a university: pledged in its agreements, together with the other parties.</param>
/// <param name="Allotted">Requested or confirmed for course runs.</param>
/// <param name="Used">Taken by learners.</param>
public sealed record SeatUse(string Key, LocalizedText? Name, string? Country, int Agreements, long Pledged, long Allotted, long Used);

/// <param name="Status">The status of the partnerships; null means all.</param>
public sealed record SeatUseQuery(SeatsBy By, PartnershipStatus? Status);

/// <param name="Position">The log position at which the figures are exact.</param>
/// <param name="At">The time at which the event at the position was written.</param>
/// <param name="Whole">The total over all rows, each pledge counted once.</param>
/// <param name="Rows">The rows, most pledged seats first.</param>
public sealed record SeatUseReport(long Position, DateTimeOffset At, SeatUse Whole, IReadOnlyList<SeatUse> Rows);
