using System.Runtime.CompilerServices;
using AiTalent.Application.Localization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Learners;
using AiTalent.Web.Languages;
using AiTalent.Web.Learners;
using Xunit;

namespace AiTalent.Web.Tests.Learners;

public sealed class HistoryWordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<Type> OfLearners =>
        [.. new[] { typeof(EnrolmentEvent), typeof(CredentialEvent), typeof(LearnerEvent) }.SelectMany(kind => kind.Assembly.GetTypes().Where(type => type.IsSealed && type.IsSubclassOf(kind)))];

    [Theory]
    [MemberData(nameof(OfLearners))]
    public void Whatever_can_happen_to_a_learner_has_words_of_its_own_in_every_language(Type type)
    {
        var @event = RuntimeHelpers.GetUninitializedObject(type);

        Assert.Equal(3, Language.All.Select(language => In(language, () => HistoryLabels.What(@event, NamedZone.VietNam))).Distinct().Count());
    }

    [Fact]
    public void A_reason_is_said_in_words_and_one_of_a_program_as_it_was_given()
    {
        Assert.Equal("Never attended", In(Language.English, () => HistoryLabels.Why(new EnrolmentWithdrawn(Guid.Empty, Now, Late: false, "never_came"))));
        Assert.Equal("sis_sync_17", In(Language.English, () => HistoryLabels.Why(new ResultRecorded(Guid.Empty, Now, true, 80, "sis_sync_17"))));
        Assert.Equal("By exception: Applied late with good reason", In(Language.English, () => HistoryLabels.Why(new LearnerEnrolled(Guid.Empty, Now, 1, OverrideReason: "late_application"))));
        Assert.Null(In(Language.English, () => HistoryLabels.Why(new LearnerPromoted(Guid.Empty, Now))));
    }

    private static string? In(Language language, Func<string?> words)
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        try
        {
            System.Globalization.CultureInfo.CurrentUICulture = language.Culture;
            return words();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }
}
