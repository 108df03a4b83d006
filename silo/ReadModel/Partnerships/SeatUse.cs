using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>How the seats of partnerships are cut.</summary>
public enum SeatsBy
{
    /// <summary>Who pledged them.</summary>
    Pledger,

    /// <summary>Whose course runs they are allotted to.</summary>
    University,

    /// <summary>The country of who pledged them.</summary>
    Country,
}

/// <summary>What became of pledged seats: pledged >= allotted >= used.</summary>
/// <param name="Key">An institution or a country.</param>
/// <param name="Country">Of the institution.</param>
/// <param name="Agreements">The partnerships that they are from.</param>
/// <param name="Pledged">By a university: in the agreements that it is a party of, together with the other parties.</param>
/// <param name="Allotted">Requested or confirmed for course runs.</param>
/// <param name="Used">Taken by learners.</param>
public sealed record SeatUse(string Key, LocalizedText? Name, string? Country, int Agreements, long Pledged, long Allotted, long Used);

/// <param name="Status">Of the partnerships; null for all of them.</param>
public sealed record SeatUseQuery(SeatsBy By, PartnershipStatus? Status);

/// <param name="Position">The log position that the figures are exact at.</param>
/// <param name="At">When the event at the position was written.</param>
/// <param name="Whole">Of all of them together, each pledge counted once.</param>
/// <param name="Rows">The most pledged first.</param>
public sealed record SeatUseReport(long Position, DateTimeOffset At, SeatUse Whole, IReadOnlyList<SeatUse> Rows);
