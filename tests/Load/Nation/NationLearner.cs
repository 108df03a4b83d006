using AiTalent.Api.Demonstration.Chance;
using AiTalent.Domain.Learners;

namespace AiTalent.Load.Nation;

/// <summary>Represents a learner's attributes and courses, derived from the number only.</summary>
/// <param name="Part">The learner's programme of the university.</param>
/// <param name="Courses">One, two or three: the programme's first course, its second, and an additional elective.</param>
internal readonly record struct NationLearner(int Number, LearnerProfile Profile, int Part, int Courses)
{
    private const double FromTheProvince = 0.6;

    public static NationLearner Of(int number, NationUniversity university)
    {
        var dice = new SeededRandom("learner", number);
        var at = university.Province;
        var province = dice.Falls(FromTheProvince) ? at : dice.Pick(NationCatalogue.In(at.Country));
        var gender = dice.Share() switch
        {
            < 0.46 => Gender.Female,
            < 0.92 => Gender.Male,
            < 0.94 => Gender.Other,
            _ => Gender.Unspecified,
        };
        // Born in any of forty years, mostly recent ones.
        var age = 15 + (5 * Math.Min(dice.Below(8), dice.Below(8)));
        var profile = new LearnerProfile(province.Country, province.Code, age, gender, university.Id);
        return new NationLearner(number, profile, dice.Below(NationSize.ProgrammesOfUniversity), dice.Share() switch { < 0.25 => 1, < 0.64 => 2, _ => 3 });
    }

    public Guid Id => NationIds.Of(NationKind.Learner, Number);

    public bool ComesTo(NationRun run) => run.Audience switch
    {
        NationAudience.FirstCourse => Part == run.Part,
        NationAudience.SecondCourse => Part == run.Part && Courses >= 2,
        _ => Courses == 3 && Number % NationSize.ElectivesOfTerm == run.Part,
    };
}
