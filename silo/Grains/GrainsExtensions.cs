using AiTalent.Contracts.Credentials;
using AiTalent.Grains.Partnerships;
using AiTalent.Grains.CourseRuns;
using AiTalent.Grains.Credentials;
using AiTalent.Grains.EventSourcing;
using AiTalent.Grains.Learners;
using AiTalent.Grains.Staff;
using AiTalent.Grains.Maintenance;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Grains;

public static class GrainsExtensions
{
    /// <summary>Registers the services of a silo's grains, beside the event store and the read model.</summary>
    public static IServiceCollection AddGrains(this IServiceCollection services)
    {
        services.AddSingleton<EventLog>();
        services.AddSingleton<StateSnapshots>();
        services.AddSingleton<LearnerDirectory>();
        services.AddSingleton<StreamDirectory>();
        services.AddSingleton<KnownIds>();
        services.AddSingleton<AwardFacts>();
        services.AddOptions<CredentialOptions>().BindConfiguration("AiTalent:Credentials")
            .Validate(options => options.ReviewDays is >= 1 and <= 365, "AiTalent:Credentials:ReviewDays must be from 1 to 365.").ValidateOnStart();
        services.AddSingleton<Prerequisites>();
        services.AddSingleton<AgreementDirectory>();
        services.AddSingleton<EnrolmentFacts>();
        services.AddSingleton<StaffFacts>();
        services.AddHostedService<MaintenanceService>();
        return services;
    }
}
