using AiTalent.IdentityProvider;

// An OpenID provider for tests: authorisation code with PKCE, discovery, userinfo; keys and codes exist only while the process runs.
// --urls http://127.0.0.1:PORT --client ID --secret SECRET --callback PATH [--issuer ADDRESS, to report a false issuer]
var builder = WebApplication.CreateBuilder(args);
var settings = ProviderSettings.Read(builder.Configuration);
builder.Services.AddProvider(settings);
var app = builder.Build();
app.UseAuthentication();
app.MapAuthorization();
await app.RunAsync();
