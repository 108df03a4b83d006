using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AiTalent.Api.Responses;
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
using AiTalent.Api.ApiClients;
using AiTalent.Api.Totals;
using AiTalent.Contracts.Learners;

namespace AiTalent.Api.Requests;

/// <summary>
/// Configures strict JSON for everything that the API reads or writes: numbers are not accepted as text, nor text as numbers.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.Strict,
    MaxDepth = 16,
    Converters = [typeof(CamelCaseEnumConverter), typeof(UtcInstantConverter), typeof(OptionalConverter), typeof(WellFormedStringConverter)])]
[JsonSerializable(typeof(Guid))]
[JsonSerializable(typeof(ProblemResponse))]
[JsonSerializable(typeof(InstitutionRequest))]
[JsonSerializable(typeof(InstitutionResponse))]
[JsonSerializable(typeof(ListResponse<InstitutionResponse>))]
[JsonSerializable(typeof(ProgrammeRequest))]
[JsonSerializable(typeof(ProgrammeResponse))]
[JsonSerializable(typeof(AccreditationRequest))]
[JsonSerializable(typeof(ProposalRequest))]
[JsonSerializable(typeof(ProposalRejectionRequest))]
[JsonSerializable(typeof(ListResponse<ProgrammeResponse>))]
[JsonSerializable(typeof(CourseRequest))]
[JsonSerializable(typeof(CourseResponse))]
[JsonSerializable(typeof(ListResponse<CourseResponse>))]
[JsonSerializable(typeof(CourseRunRequest))]
[JsonSerializable(typeof(CourseRunPatch))]
[JsonSerializable(typeof(CourseRunResponse))]
[JsonSerializable(typeof(ListResponse<CourseRunResponse>))]
[JsonSerializable(typeof(EnrolmentRequest))]
[JsonSerializable(typeof(EnrolmentResponse))]
[JsonSerializable(typeof(EnrolmentDetailsResponse))]
[JsonSerializable(typeof(ListResponse<EnrolmentDetailsResponse>))]
[JsonSerializable(typeof(EnrolmentBatchRequest))]
[JsonSerializable(typeof(TransferRequest))]
[JsonSerializable(typeof(ResultRow[]))]
[JsonSerializable(typeof(EnrolmentBatchResponse))]
[JsonSerializable(typeof(LearnerRequest))]
[JsonSerializable(typeof(LearnerResponse))]
[JsonSerializable(typeof(ListResponse<LearnerResponse>))]
[JsonSerializable(typeof(PersonData))]
[JsonSerializable(typeof(CohortRequest))]
[JsonSerializable(typeof(CohortMembersRequest))]
[JsonSerializable(typeof(CohortStaffRequest))]
[JsonSerializable(typeof(CohortEnrolmentRequest))]
[JsonSerializable(typeof(CohortResponse))]
[JsonSerializable(typeof(ListResponse<CohortResponse>))]
[JsonSerializable(typeof(ListResponse<Guid>))]
[JsonSerializable(typeof(CredentialRequest))]
[JsonSerializable(typeof(ReasonRequest))]
[JsonSerializable(typeof(ReviewAnswerRequest))]
[JsonSerializable(typeof(CredentialResponse))]
[JsonSerializable(typeof(CredentialCheckResponse))]
[JsonSerializable(typeof(ListResponse<CredentialResponse>))]
[JsonSerializable(typeof(PartnershipRequest))]
[JsonSerializable(typeof(SignatureRequest))]
[JsonSerializable(typeof(SeatReturnRequest))]
[JsonSerializable(typeof(CancelCourseRunRequest))]
[JsonSerializable(typeof(CloseCourseRunRequest))]
[JsonSerializable(typeof(PledgeRequest))]
[JsonSerializable(typeof(AllotmentRequest))]
[JsonSerializable(typeof(AllotmentResponse))]
[JsonSerializable(typeof(PartnershipResponse))]
[JsonSerializable(typeof(PartnershipDetailsResponse))]
[JsonSerializable(typeof(ListResponse<PartnershipDetailsResponse>))]
[JsonSerializable(typeof(TotalsResponse))]
[JsonSerializable(typeof(NationalUpdate))]
[JsonSerializable(typeof(SeatsUpdate))]
[JsonSerializable(typeof(FiguresUpdate))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(HealthResponse))]
[JsonSerializable(typeof(RunningServer))]
[JsonSerializable(typeof(NewClient))]
[JsonSerializable(typeof(ClientSecret))]
[JsonSerializable(typeof(RebuildResponse))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Applies the serialisation settings of this context to the options.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = Wire.Options.Encoder;
        // Wire itself reads the bodies; in the description, a text with a converter would lose its type.
        foreach (var converter in Wire.Options.Converters.Where(converter => converter is not WellFormedStringConverter))
            options.Converters.Add(converter);
        options.TypeInfoResolverChain.Insert(0, Wire);
    }

    /// <summary>Gets the context that writes Vietnamese and Korean letters unescaped.</summary>
    public static ApiJson Wire => Relaxed.Json;

    // A separate class, because it requires the generated part to be initialised.
    private static class Relaxed
    {
        public static readonly ApiJson Json = new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
    }
}
