using AiTalent.Api.Accounts;
using AiTalent.Api.Notifications;
using AiTalent.Domain.Notifications;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiTalent.Api.Tests.Notifications;

public sealed class NotificationOrderTests(RunningApi running)
{
    [Fact]
    public async Task What_is_of_one_millisecond_stands_in_the_order_of_the_log()
    {
        using var told = await NotifiedLearner.NewAsync(running);
        await using var scope = running.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        NotificationKind[] kinds = [NotificationKind.CredentialIssued, NotificationKind.CredentialSuspended, NotificationKind.CredentialReinstated, NotificationKind.CredentialRevoked];
        foreach (var (place, kind) in kinds.Index())
        {
            accounts.Notifications.Add(new Notification
            {
                Id = new Guid(1 + place, 0, 0, new byte[8]),
                LearnerId = told.Learner,
                Kind = kind,
                SubjectId = Guid.NewGuid(),
                At = now,
                Position = 100 + place,
            });
        }

        await accounts.SaveChangesAsync(TestContext.Current.CancellationToken);

        var shown = await scope.ServiceProvider.GetRequiredService<AiTalent.Web.Notifications.INotificationList>()
            .ReadAsync(told.Learner, 0, kinds.Length, TestContext.Current.CancellationToken);

        Assert.Equal(kinds.Reverse(), shown.Items.Select(item => item.Kind));
    }
}
