{{- define "portal.name" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name | trunc 50 | trimSuffix "-" }}{{ else }}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "portal.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "portal.labels" -}}
{{ include "portal.selector" . }}
app.kubernetes.io/version: {{ .Values.image.tag | default .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- define "portal.image" -}}
{{ required "Set image.repository to where your image is: deploy/image/Containerfile makes it" .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "portal.secret" -}}
{{ .Values.secrets.existingSecret | default (include "portal.name" .) }}
{{- end }}

{{- define "portal.migrationSecret" -}}
{{ .Values.migration.existingSecret | default (printf "%s-migrate" (include "portal.name" .)) }}
{{- end }}

{{- define "portal.port" -}}
{{ .Values.settings.PORT | default 3000 }}
{{- end }}

{{/* A setting as the product reads it: of a list of its name and its value. Helm's YAML takes `on`, `off`, `true` and `false` without quotes for booleans, and makes numbers floats. */}}
{{- define "portal.setting" -}}
{{- $name := index . 0 }}{{ $value := index . 1 }}
{{- if kindIs "bool" $value }}
{{- if eq $name "OTEL_SDK_DISABLED" }}{{ toString $value | quote }}
{{- else if eq $name "DEBRIEF_LOCAL" }}{{ ternary "1" "0" $value | quote }}
{{- else }}{{ ternary "on" "off" $value | quote }}{{ end }}
{{- else if and (kindIs "float64" $value) (eq $value (floor $value)) }}{{ printf "%v" (int64 $value) | quote }}
{{- else }}{{ toString $value | quote }}{{ end }}
{{- end }}

{{- define "portal.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "portal.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{- define "portal.volumeMounts" -}}
- { name: tmp, mountPath: /tmp }
{{- with .Values.extraVolumeMounts }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "portal.volumes" -}}
- name: tmp
  emptyDir: { sizeLimit: {{ .Values.tmpSizeLimit }} }
{{- with .Values.extraVolumes }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* The pod that brings the database up to date. */}}
{{- define "portal.migrationPod" -}}
metadata:
  labels:
    app.kubernetes.io/name: {{ .Chart.Name }}-migrate
    app.kubernetes.io/instance: {{ .Release.Name }}
spec:
  restartPolicy: Never
  automountServiceAccountToken: false
  enableServiceLinks: false
  {{- with .Values.imagePullSecrets }}
  imagePullSecrets: {{- toYaml . | nindent 4 }}
  {{- end }}
  securityContext: {{- include "portal.podSecurity" . | nindent 4 }}
  containers:
    - name: migrate
      image: {{ include "portal.image" . }}
      imagePullPolicy: {{ .Values.image.pullPolicy }}
      command: [node, scripts/migrate.mjs, --for, {{ required "Set migration.role to the role in DATABASE_URL" .Values.migration.role | quote }}]
      env:
        - name: DATABASE_URL
          valueFrom: { secretKeyRef: { name: {{ include "portal.migrationSecret" . }}, key: DATABASE_URL } }
        - name: USAGE_DATABASE_URL
          valueFrom: { secretKeyRef: { name: {{ include "portal.migrationSecret" . }}, key: USAGE_DATABASE_URL, optional: true } }
        {{- with .Values.settings.USAGE_RETENTION_DAYS }}
        - name: USAGE_RETENTION_DAYS
          value: {{ include "portal.setting" (list "USAGE_RETENTION_DAYS" .) }}
        {{- end }}
        {{- with .Values.extraEnv }}{{ toYaml . | nindent 8 }}{{ end }}
      resources: {{- toYaml .Values.resources | nindent 8 }}
      securityContext: {{- include "portal.containerSecurity" . | nindent 8 }}
      volumeMounts: {{- include "portal.volumeMounts" . | nindent 8 }}
  volumes: {{- include "portal.volumes" . | nindent 4 }}
{{- end }}
