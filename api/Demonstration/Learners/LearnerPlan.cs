using AiTalent.Api.Demonstration.Chance;
using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Api.Demonstration.Programmes;
using AiTalent.Domain.Learners;

namespace AiTalent.Api.Demonstration.Learners;

/// <summary>Plans the learners: first the student that a visitor can act as, then those of the intakes, then all others.</summary>
internal sealed class LearnerPlan(InstitutionPlan institutions, Calendar calendar)
{
    private const double WithoutUniversity = 0.12;
    private const double OfTheOwner = 0.78;

    private readonly SeededRandom _dice = new("learners");
    private readonly ResidencePlaces _residences = new();
    private readonly Weighted<PlannedInstitution> _universities = new(institutions.Universities, university => university.Weight);
    private readonly List<PlannedLearner> _learners = [];

    public IReadOnlyList<PlannedLearner> Learners => _learners;

    public static LearnerPlan Make(IReadOnlyList<Intake> intakes, InstitutionPlan institutions, Calendar calendar, DemonstrationSize size)
    {
        var plan = new LearnerPlan(institutions, calendar);
        plan.AddStudent();
        foreach (var intake in intakes)
        {
            for (var i = 0; i < intake.Size; i++)
                intake.Members.Add(plan.Add(plan.HomeIn(intake.Programme)));
        }

        while (plan._learners.Count < size.Learners)
            plan.Add(plan._dice.Falls(WithoutUniversity) ? null : plan._universities.Pick(plan._dice));
        return plan;
    }

    private void AddStudent()
    {
        var (home, born) = (institutions["HUST"], calendar.Today.AddYears(-21).AddDays(-40));
        var profile = new LearnerProfile("VN", home.Definition.Province, LearnerProfile.AgeBand(born, calendar.Today), Gender.Female, home.Id);
        _learners.Add(new PlannedLearner(0, DemonstrationIds.Student, profile, born));
    }

    private PlannedInstitution HomeIn(PlannedProgramme programme) => _dice.Falls(OfTheOwner)
        ? programme.Owners[programme.Owners.Count > 1 && _dice.Falls(0.35) ? 1 : 0]
        : _universities.Pick(_dice);

    private int Add(PlannedInstitution? home)
    {
        var number = _learners.Count;
        var country = home?.Country ?? (_dice.Falls(0.92) ? "VN" : "KR");
        var born = calendar.Today.AddDays(-(int)(Age(home is not null) * 365.25) - 1);
        var gender = _dice.Share() switch
        {
            < 0.375 => Gender.Female,
            < 0.975 => Gender.Male,
            < 0.985 => Gender.Other,
            _ => Gender.Unspecified,
        };
        var profile = new LearnerProfile(
            country, _residences.Of(country, home?.Definition.Province, _dice), LearnerProfile.AgeBand(born, calendar.Today), gender, home?.Id);
        _learners.Add(new PlannedLearner(number, DemonstrationIds.Of("learner", $"{number}"), profile, born));
        return number;
    }

    private double Age(bool studies) => (studies ? _dice.Share() : 0.5 + (_dice.Share() / 2)) switch
    {
        < 0.62 => _dice.Between(18.1, 23.5),
        < 0.84 => _dice.Between(22.0, 29.0),
        < 0.95 => _dice.Between(27.0, 37.0),
        _ => _dice.Between(34.0, 45.9),
    };
}
