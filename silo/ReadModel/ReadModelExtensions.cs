using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Histories;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.LiveTopics;
using AiTalent.ReadModel.Partnerships;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Programmes;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.SetAsides;
using AiTalent.ReadModel.Staff;
using AiTalent.ReadModel.Storage;
using AiTalent.ReadModel.Storage.PostgreSql;
using AiTalent.ReadModel.Storage.Sqlite;
using AiTalent.ReadModel.Totals;
using AiTalent.ReadModel.Verification;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiTalent.ReadModel;

/// <summary>Registers the read model.</summary>
public static class ReadModelExtensions
{
    /// <summary>
    /// Adds the read model in the database of the log: <see cref="ReadDatabase"/>, which the host initialises once
    /// after the log, the queries, the projector and related services, all singletons.
    /// </summary>
    public static IServiceCollection AddReadModel(this IServiceCollection services, StorageOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new ReadDatabase(options.Provider == StorageProvider.PostgreSql
            ? new PostgreSqlGenerations(options.ConnectionString)
            : new SqliteGenerations(options.DataFolder)));
        services.AddSingleton<ProjectedPosition>();
        services.AddSingleton<ReadModelFreshness>();
        services.AddSingleton<ReadModelMonitor>();
        services.AddSingleton<LastKnown>();
        services.AddSingleton<Projector>();
        services.AddSingleton<Rebuild>();
        services.AddSingleton<LogVerification>();
        return services.AddQueries();
    }

    private static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddSingleton<InstitutionQueries>()
        .AddSingleton<ProgrammeQueries>()
        .AddSingleton<DecisionQueries>()
        .AddSingleton<ProposalQueries>()
        .AddSingleton<ProgressQueries>()
        .AddSingleton<CourseQueries>()
        .AddSingleton<CourseRunQueries>()
        .AddSingleton<LearnerQueries>()
        .AddSingleton<EnrolmentQueries>()
        .AddSingleton<CompletionQueries>()
        .AddSingleton<CourseSeatQueries>()
        .AddSingleton<SignatureQueries>()
        .AddSingleton<CohortQueries>()
        .AddSingleton<HistoryQueries>()
        .AddSingleton<CredentialQueries>()
        .AddSingleton<AwardQueries>()
        .AddSingleton<PartnershipQueries>()
        .AddSingleton<SeatUseQueries>()
        .AddSingleton<ProcessQueries>()
        .AddSingleton<StaffQueries>()
        .AddSingleton<SetAsideQueries>()
        .AddSingleton<PublicCells>()
        .AddSingleton<TotalsQueries>()
        .AddSingleton<TotalsTableQueries>()
        .AddSingleton<PastTotalsQueries>()
        .AddSingleton<TopicQueries>();
}
