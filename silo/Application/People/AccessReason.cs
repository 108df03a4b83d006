using AiTalent.Application.Credentials.Certificates;

namespace AiTalent.Application.People;

/// <summary>Defines the reasons for access to another person's personal data.</summary>
public static class AccessReason
{
    /// <summary>A single learner record was opened.</summary>
    public const string LearnerRecord = "learner_record";

    /// <summary>The addresses of an institution's staff were listed.</summary>
    public const string StaffList = "staff_list";

    /// <summary>The learners in the seats of a partnership were listed.</summary>
    public const string SponsoredSeats = "sponsored_seats";

    /// <summary>The members of a cohort were listed.</summary>
    public const string Cohort = "cohort";

    /// <summary>The learners of a course run were listed, to enter their results.</summary>
    public const string Results = "results";

    /// <summary>The learners on the way to an award, or the holders of credentials, were listed.</summary>
    public const string Credentials = "credentials";

    /// <summary>A certificate was opened.</summary>
    public const string Certificate = "certificate";
}
