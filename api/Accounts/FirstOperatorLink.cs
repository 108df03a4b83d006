using AiTalent.Api.Mail;
using AiTalent.Application.Localization;
using AiTalent.Application.Site;
using AiTalent.Domain.Authority;
using AiTalent.Grains.Maintenance;
using AiTalent.ReadModel.Staff;
using AiTalent.Web.Demonstration;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.DataProtection;

namespace AiTalent.Api.Accounts;

/// <summary>Prints the first-operator link at each start while there is no operator.</summary>
internal sealed partial class FirstOperatorLink(
    IHostApplicationLifetime lifetime, StaffQueries staff, IDataProtectionProvider protection, ISiteUrl site, IServiceProvider services,
    ILogger<FirstOperatorLink> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (services.GetService<IDemonstrationPeople>() is not null || !await lifetime.HasStartedAsync(stoppingToken))
            return;
        if (!await staff.IsHeldByOthersAsync(Guid.Empty, Role.Operator, null, stoppingToken))
            Invite(logger, site.To(Language.English, $"first-operator?code={FirstOperator.NewCode(protection)}"));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no operator yet. Create an account, sign in, and within 24 hours open {Link}")]
    private static partial void Invite(ILogger logger, string link);
}
