using AiTalent.Domain.Courses;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Tests.Courses;

public sealed class PrerequisiteCycleTests : Specification<Course, CourseCommand, CourseEvent>
{
    private static readonly Guid A = Numbered(0xF1);
    private static readonly Guid B = Numbered(0xF2);
    private static readonly Guid C = Numbered(0xF3);

    private static CourseDefinition Requiring(params ReadOnlySpan<Guid> prerequisites) =>
        new(Hanoi, "AI-101", new LocalizedText(En: "Name"), 6, 45, "en", Prerequisites: [.. prerequisites]);

    private static CoursePrerequisites Known(Guid course, params ReadOnlySpan<Guid> prerequisites) => new(course, [.. prerequisites]);

    [Fact]
    public void A_course_does_not_require_itself()
    {
        AssertCycle([A, A], Course.Decide(Course.Initial(), new CreateCourse(Registrar, A, Requiring(A))));
        AssertCycle([A, A], Course.Decide(Given(new CourseCreated(A, Requiring())).State, new ReviseCourse(Registrar, Requiring(A), null)));
    }

    [Fact]
    public void A_cycle_over_other_courses_is_refused_and_named() =>
        AssertCycle([A, B, C, A], Course.Decide(
            Given(new CourseCreated(A, Requiring())).State,
            new ReviseCourse(Registrar, Requiring(B), null, [Known(B, C), Known(C, A)])));

    [Fact]
    public void Two_ways_to_the_same_prerequisite_are_no_cycle() =>
        Given(new CourseCreated(A, Requiring())).When(new ReviseCourse(Registrar, Requiring(B, C), null, [Known(B, Numbered(9)), Known(C, Numbered(9)), Known(Numbered(9))]))
            .Then(new CourseRevised(Requiring(B, C)));

    private static void AssertCycle(Guid[] expected, Decision<CourseEvent> decision) =>
        Assert.Equal(new Refusal("prerequisite_cycle", "prerequisites", [.. expected]), decision.Refusal);
}
