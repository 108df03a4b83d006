using AiTalent.Domain.Decisions;
using AiTalent.Domain.Regions;
using Orleans;

namespace AiTalent.Domain.Learners;

public enum Gender
{
    Unspecified,
    Female,
    Male,
    Other,
}

/// <summary>Represents the coarse attributes of a learner that the log may hold; never a name.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, VN or KR.</param>
/// <param name="Province">The statistics office's code within the country.</param>
/// <param name="AgeBandFrom">First year of the five-year age band on the day it was recorded, e.g. 20 for
/// 20-24.</param>
/// <param name="InstitutionId">The learner's own university, if any.</param>
[GenerateSerializer, Immutable, Alias("LearnerProfile")]
public sealed record LearnerProfile(string Country, string? Province, int? AgeBandFrom = null, Gender Gender = Gender.Unspecified, Guid? InstitutionId = null)
{
    /// <summary>The youngest band: 10 to 14.</summary>
    public const int MinAgeBand = 10;

    /// <summary>The oldest band, which covers persons born in 1900 until 2029.</summary>
    public const int MaxAgeBand = 125;

    public Refusal? Check()
    {
        if (Countries.Check(Country, Province) is { } unknown)
            return unknown;
        return AgeBandFrom is { } from && (from is < MinAgeBand or > MaxAgeBand || from % 5 != 0) ? new Refusal("out_of_range", "birthDate") : null;
    }

    /// <summary>Returns the five-year age band on a day, e.g. 20 for 20 to 24.</summary>
    public static int AgeBand(DateOnly birthDate, DateOnly on)
    {
        var years = on.Year - birthDate.Year;
        var age = birthDate.AddYears(years) > on ? years - 1 : years;
        return age / 5 * 5;
    }
}
