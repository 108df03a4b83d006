using AiTalent.Api.Accounts.Invitations;
using AiTalent.Web.Staff;

namespace AiTalent.Api.Accounts.Staff;

internal static class StaffExtensions
{
    /// <summary>Adds the services that invite, list and remove staff.</summary>
    public static IServiceCollection AddStaff(this IServiceCollection services)
    {
        services.AddScoped<AppointmentCheck>();
        services.AddScoped<OpenInvitations>();
        services.AddScoped<StaffEmailAddresses>();
        services.AddScoped<IInviteStaff, InviteStaff>();
        services.AddScoped<IAcceptInvitation, AcceptInvitation>();
        services.AddScoped<IPendingInvitations, PendingInvitations>();
        services.AddScoped<IStaffList, StaffList>();
        services.AddScoped<IRemoveStaff, RemoveStaff>();
        return services;
    }
}
