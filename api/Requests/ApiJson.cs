using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AiTalent.Api.Answers;
using AiTalent.Api.Cohorts;
using AiTalent.Api.CommandLine;
using AiTalent.Api.CourseRuns;
using AiTalent.Api.Courses;
using AiTalent.Api.Credentials;
using AiTalent.Api.Enrolments;
using AiTalent.Api.Institutions;
using AiTalent.Api.Learners;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Operations;
using AiTalent.Api.Partnerships;
using AiTalent.Api.Problems;
using AiTalent.Api.Programmes;
using AiTalent.Api.Programs;
using AiTalent.Api.Totals;
using AiTalent.Contracts.Learners;

namespace AiTalent.Api.Requests;

/// <summary>Everything that the API reads or writes, in strict JSON: a number is no text and a text no number.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.Strict,
    MaxDepth = 16,
    Converters = [typeof(WordJson), typeof(InstantJson), typeof(PatchedJson), typeof(TextJson)])]
[JsonSerializable(typeof(Guid))]
[JsonSerializable(typeof(ProblemBody))]
[JsonSerializable(typeof(InstitutionBody))]
[JsonSerializable(typeof(InstitutionAnswer))]
[JsonSerializable(typeof(ListAnswer<InstitutionAnswer>))]
[JsonSerializable(typeof(ProgrammeBody))]
[JsonSerializable(typeof(ProgrammeAnswer))]
[JsonSerializable(typeof(AccreditationBody))]
[JsonSerializable(typeof(ProposalBody))]
[JsonSerializable(typeof(RejectionBody))]
[JsonSerializable(typeof(ListAnswer<ProgrammeAnswer>))]
[JsonSerializable(typeof(CourseBody))]
[JsonSerializable(typeof(CourseAnswer))]
[JsonSerializable(typeof(ListAnswer<CourseAnswer>))]
[JsonSerializable(typeof(CourseRunBody))]
[JsonSerializable(typeof(CourseRunPatch))]
[JsonSerializable(typeof(CourseRunAnswer))]
[JsonSerializable(typeof(ListAnswer<CourseRunAnswer>))]
[JsonSerializable(typeof(EnrolmentBody))]
[JsonSerializable(typeof(EnrolmentTold))]
[JsonSerializable(typeof(EnrolmentSeen))]
[JsonSerializable(typeof(ListAnswer<EnrolmentSeen>))]
[JsonSerializable(typeof(BatchBody))]
[JsonSerializable(typeof(TransferBody))]
[JsonSerializable(typeof(ResultRow[]))]
[JsonSerializable(typeof(RowsTold))]
[JsonSerializable(typeof(LearnerBody))]
[JsonSerializable(typeof(LearnerAnswer))]
[JsonSerializable(typeof(ListAnswer<LearnerAnswer>))]
[JsonSerializable(typeof(PersonData))]
[JsonSerializable(typeof(CohortBody))]
[JsonSerializable(typeof(MembersBody))]
[JsonSerializable(typeof(StaffBody))]
[JsonSerializable(typeof(CohortEnrolmentBody))]
[JsonSerializable(typeof(CohortAnswer))]
[JsonSerializable(typeof(ListAnswer<CohortAnswer>))]
[JsonSerializable(typeof(ListAnswer<Guid>))]
[JsonSerializable(typeof(CredentialBody))]
[JsonSerializable(typeof(ReasonBody))]
[JsonSerializable(typeof(ReviewAnswerBody))]
[JsonSerializable(typeof(CredentialAnswer))]
[JsonSerializable(typeof(CredentialChecked))]
[JsonSerializable(typeof(ListAnswer<CredentialAnswer>))]
[JsonSerializable(typeof(PartnershipBody))]
[JsonSerializable(typeof(SignatureBody))]
[JsonSerializable(typeof(SeatReturnBody))]
[JsonSerializable(typeof(CancelRunBody))]
[JsonSerializable(typeof(CloseRunBody))]
[JsonSerializable(typeof(PledgeBody))]
[JsonSerializable(typeof(AllotmentBody))]
[JsonSerializable(typeof(AllotmentAnswer))]
[JsonSerializable(typeof(PartnershipAnswer))]
[JsonSerializable(typeof(PartnershipSeen))]
[JsonSerializable(typeof(ListAnswer<PartnershipSeen>))]
[JsonSerializable(typeof(TotalsAnswer))]
[JsonSerializable(typeof(NationalTold))]
[JsonSerializable(typeof(SeatsTold))]
[JsonSerializable(typeof(FiguresTold))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(HealthTold))]
[JsonSerializable(typeof(RunningServer))]
[JsonSerializable(typeof(NewClient))]
[JsonSerializable(typeof(ClientSecret))]
[JsonSerializable(typeof(RebuiltTold))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Makes options write and describe what this context does.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = Wire.Options.Encoder;
        // Bodies are read by Wire itself; in the description a text with a converter would lose its type.
        foreach (var converter in Wire.Options.Converters.Where(converter => converter is not TextJson))
            options.Converters.Add(converter);
        options.TypeInfoResolverChain.Insert(0, Wire);
    }

    /// <summary>Vietnamese and Korean are written as themselves, not as a number for each letter.</summary>
    public static ApiJson Wire => Relaxed.Json;

    // A class of its own, since it needs the generated part to be initialised.
    private static class Relaxed
    {
        public static readonly ApiJson Json = new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
    }
}
